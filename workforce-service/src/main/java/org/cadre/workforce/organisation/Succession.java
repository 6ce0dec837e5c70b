package org.cadre.workforce.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who goes on where an organisation ends, or where it gives a part away.
 *
 * @param part whether only a part of it went there; the members of a split organisation have to be placed one by one
 */
@Embeddable
public record Succession(String code, @JsonProperty("on") LocalDate takesOverOn, boolean part) {}
