package org.cadre.workforce.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as it is on a day.
 *
 * @param closesOn its last day; absent while no end is known
 * @param memberships what it belongs to on that day
 * @param successors who takes over from it, whenever that is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationView(
        UUID id,
        String code,
        String name,
        OrganisationType type,
        OrganisationState state,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Membership> memberships,
        List<Succession> successors,
        LocalDate asOf) {

    static OrganisationView of(Organisation organisation, LocalDate day) {
        return new OrganisationView(
                organisation.id(),
                organisation.code(),
                organisation.name(),
                organisation.type(),
                organisation.stateOn(day),
                organisation.opensOn(),
                organisation.closesOn(),
                organisation.membershipsOn(day),
                organisation.successors(),
                day);
    }
}
