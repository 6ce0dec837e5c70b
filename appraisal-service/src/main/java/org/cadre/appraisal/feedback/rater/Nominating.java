package org.cadre.appraisal.feedback.rater;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.feedback.terms.RaterGroup;
import org.cadre.appraisal.feedback.terms.Relation;
import org.cadre.appraisal.feedback.terms.SubjectType;
import org.cadre.appraisal.upstream.workforce.NeighbouringOrganisations;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;

/** Holds nominations against what workforce knows: nobody is put into a group whose side they do not see. */
@ApplicationScoped
public class Nominating {

    private static final String CODE = "raters-invalid";

    private final People people;
    private final NeighbouringOrganisations organisations;
    private final FeedbackStandards standards;
    private final BusinessCalendar calendar;

    Nominating(
            People people,
            NeighbouringOrganisations organisations,
            FeedbackStandards standards,
            BusinessCalendar calendar) {
        this.people = people;
        this.organisations = organisations;
        this.standards = standards;
        this.calendar = calendar;
    }

    /** Refuses with everything that is wrong, each with its place. */
    public void require(UUID subject, List<Nomination> nominations) {
        var most = standards.rules(calendar.today()).mostRaters();
        if (nominations.size() > most) {
            throw DomainException.invalidField("raters", "raters-too-many", "At most %d are asked".formatted(most));
        }
        var errors = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var place = 0; place < nominations.size(); place++) {
            var field = "raters/%d".formatted(place);
            problemWith(nominations.get(place), subject)
                    .ifPresent(detail -> errors.add(Violation.ofField(field, CODE, detail)));
            if (!seen.add(name(nominations.get(place)))) {
                errors.add(Violation.ofField(field, CODE, "Each person is asked once"));
            }
        }
        if (!errors.isEmpty()) {
            throw DomainException.invalid(CODE, "Some raters do not fit; see errors", errors);
        }
    }

    /** Everybody around an organisation: nobody chooses, so nobody is left out. One that stands on two sides is above. */
    public List<Nomination> around(String organisation) {
        var today = calendar.today();
        var seen = new HashSet<String>();
        return standards.groups(SubjectType.ORGANISATION, today).stream()
                .flatMap(group -> side(group, organisation))
                .filter(nomination -> seen.add(nomination.organisation()))
                .toList();
    }

    private Stream<Nomination> side(RaterGroup group, String organisation) {
        var today = calendar.today();
        var codes = switch (group.relation()) {
            case ABOVE -> organisations.above(organisation, today);
            case BELOW -> organisations.below(organisation, today);
            case ALONGSIDE -> organisations.alongside(organisation, today);
            case MANAGES_SUBJECT, REPORTS_TO_SUBJECT, COLLEAGUE, ANYBODY, LINK -> List.<String>of();
        };
        return codes.stream().map(code -> Nomination.organisation(group.code(), code));
    }

    private Optional<String> problemWith(Nomination nomination, UUID subject) {
        var groups = standards.groups(SubjectType.PERSON, calendar.today());
        var group = groups.stream()
                .filter(known -> known.code().equals(nomination.group()))
                .findFirst();
        if (group.isEmpty()) {
            return Optional.of("The groups are %s"
                    .formatted(groups.stream().map(RaterGroup::code).toList()));
        }
        if (nomination.guest() != null) {
            return group.get().relation() == Relation.ANYBODY || group.get().relation() == Relation.LINK
                    ? Optional.empty()
                    : Optional.of("Somebody without an account is asked in a group that is open to anybody");
        }
        if (nomination.personId().equals(subject)) {
            return Optional.of("The subject's own answers are asked for anyway");
        }
        if (people.postsOf(nomination.personId(), calendar.today()).isEmpty()) {
            return Optional.of("No person with this id holds a post today");
        }
        return fits(group.get(), nomination.personId(), subject)
                ? Optional.empty()
                : Optional.of("By workforce's records this person does not belong to "
                        + group.get().name());
    }

    private static String name(Nomination nomination) {
        return nomination.guest() == null
                ? nomination.personId().toString()
                : nomination.guest().email().strip().toLowerCase(Locale.ROOT);
    }

    private boolean fits(RaterGroup group, UUID rater, UUID subject) {
        var today = calendar.today();
        var manages = people.managersOf(subject, today).contains(rater);
        var reports = people.managersOf(rater, today).contains(subject);
        return switch (group.relation()) {
            case MANAGES_SUBJECT -> manages;
            case REPORTS_TO_SUBJECT -> reports;
            case COLLEAGUE -> !manages && !reports;
            case ANYBODY -> true;
            case LINK, ABOVE, BELOW, ALONGSIDE -> false;
        };
    }
}
