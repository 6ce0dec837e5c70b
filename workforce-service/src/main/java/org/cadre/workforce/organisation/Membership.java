package org.cadre.workforce.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Belonging to a wider organisation from a day to a day, both included.
 *
 * @param kind what the wider organisation is
 * @param code its ODS code
 * @param validTo null for ever
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Membership(
        @Enumerated(EnumType.STRING) OrganisationType kind,
        String code,
        @JsonProperty("from") LocalDate validFrom,
        @JsonProperty("to") LocalDate validTo) {

    static Membership from(LocalDate day, OrganisationType kind, String code) {
        return new Membership(kind, code, day, null);
    }

    boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same, over before that day at the latest. */
    Membership endedBefore(LocalDate day) {
        var last = day.minusDays(1);
        return validTo != null && validTo.isBefore(last) ? this : new Membership(kind, code, validFrom, last);
    }

    boolean isEmpty() {
        return validTo != null && validTo.isBefore(validFrom);
    }
}
