package org.cadre.workforce.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.person.Employees.Employee;
import org.cadre.workforce.person.Employees.Stay;

/** What an exclusion has to fit: the person's posts, the other exclusions and the reasons of its first day. */
@ApplicationScoped
class RecordingExclusions {

    private final Exclusions exclusions;
    private final ExclusionReasons reasons;
    private final Ids ids;
    private final BusinessCalendar calendar;

    RecordingExclusions(Exclusions exclusions, ExclusionReasons reasons, Ids ids, BusinessCalendar calendar) {
        this.exclusions = exclusions;
        this.reasons = reasons;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** The person is held by the caller, so that two at once cannot pass each other by. */
    Exclusion record(Employee employee, String organisation, Days days, String reason) {
        requireEmployer(employee, organisation);
        requireFit(employee, organisation, days, reason, null);
        var exclusion = new Exclusion(ids.next(), employee.personId(), organisation, days, reason, now());
        exclusions.persistAndFlush(exclusion);
        return exclusion;
    }

    Optional<ExclusionEvent> correct(Employee employee, Exclusion exclusion, Days days, String reason) {
        requireFit(employee, exclusion.organisation(), days, reason, exclusion.id());
        return exclusion.correct(days, reason, now());
    }

    ExclusionEvent endOn(Exclusion exclusion, LocalDate day) {
        return exclusion.endOn(day, now());
    }

    ExclusionEvent withdraw(Exclusion exclusion) {
        exclusions.delete(exclusion);
        return exclusion.removed(now());
    }

    private static void requireEmployer(Employee employee, String organisation) {
        if (!employee.employers().contains(organisation)) {
            throw DomainException.invalidField(
                    "organisation",
                    "exclusion-not-employer",
                    "must be one of %s"
                            .formatted(employee.employers().stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private void requireFit(Employee employee, String organisation, Days days, String reason, UUID except) {
        reasons.require(reason, days.from());
        requirePost(employee, organisation, days.from());
        exclusions
                .overlapping(employee.personId(), organisation, days, except)
                .ifPresent(other -> refuse(days, other.days()));
    }

    private static void requirePost(Employee employee, String organisation, LocalDate day) {
        var stays = employee.staysAt(organisation);
        if (stays.stream().noneMatch(stay -> stay.isOn(day))) {
            throw DomainException.invalidField(
                    "from",
                    "exclusion-without-post",
                    "A post is held at %s %s; the first day must be one of these days"
                            .formatted(
                                    organisation,
                                    stays.stream()
                                            .map(RecordingExclusions::told)
                                            .collect(Collectors.joining(" and "))));
        }
    }

    private static String told(Stay stay) {
        return new Days(stay.startsOn(), stay.endsOn()).toString();
    }

    /** Names the day that would have to be another one. */
    private static void refuse(Days wanted, Days other) {
        var field = other.include(wanted.from()) ? "from" : "to";
        var detail = "Another exclusion is %s; begin after it, or end before it".formatted(other);
        throw DomainException.conflict(
                "exclusion-overlaps", detail, Violation.ofField(field, "exclusion-overlaps", detail));
    }

    /** As exact as the view is after it was kept. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
