package org.cadre.workforce.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is known of an organisation.
 *
 * @param closesOn its last day, null while no end is known
 * @param memberships the past, present and future ones, by day
 */
public record OrganisationFacts(
        String code,
        String name,
        OrganisationType type,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Membership> memberships,
        List<Succession> successors) {

    private static final Comparator<Membership> BY_DAY = Comparator.comparing(Membership::validFrom)
            .thenComparing(Membership::kind)
            .thenComparing(Membership::code);

    /** Memberships are put in order and cut to the life of the organisation; those that never count vanish. */
    public OrganisationFacts {
        memberships = memberships.stream()
                .map(membership -> cut(membership, closesOn))
                .filter(Predicate.not(Membership::isEmpty))
                .distinct()
                .sorted(BY_DAY)
                .toList();
        successors = successors.stream()
                .sorted(Comparator.comparing(Succession::code))
                .toList();
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && (closesOn == null || !day.isAfter(closesOn));
    }

    /** What it belongs to of one kind on a day. */
    public List<String> membersOf(OrganisationType kind, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.kind() == kind && membership.countsOn(day))
                .map(Membership::code)
                .toList();
    }

    /** Belongs, from the day on, to these alone of their kind. */
    public OrganisationFacts movedTo(List<Membership> next, OrganisationType kind, LocalDate day) {
        var kept = memberships.stream()
                .map(membership -> membership.kind() == kind ? membership.endedBefore(day) : membership);
        return with(Stream.concat(kept, next.stream()).toList());
    }

    public OrganisationFacts with(List<Membership> others) {
        return new OrganisationFacts(code, name, type, opensOn, closesOn, others, successors);
    }

    private static Membership cut(Membership membership, LocalDate closesOn) {
        return closesOn == null ? membership : membership.endedBefore(closesOn.plusDays(1));
    }
}
