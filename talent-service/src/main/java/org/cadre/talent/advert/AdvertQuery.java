package org.cadre.talent.advert;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.cadre.kit.problem.QueryParameters;
import org.jboss.resteasy.reactive.RestQuery;

/** Which adverts: of a region or system, of an employer, and those that take applications today or those that do not. */
@QueryParameters
public record AdvertQuery(
        @RestQuery Optional<@Pattern(regexp = "[A-Z0-9]{3,10}") String> region,
        @RestQuery Optional<@Pattern(regexp = "[A-Z0-9]{3,10}") String> organisation,
        @RestQuery Optional<Boolean> open) {}
