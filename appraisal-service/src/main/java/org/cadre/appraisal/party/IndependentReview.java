package org.cadre.appraisal.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Finds who hears a dispute: nobody who has or had a part in the appraisal, and nobody whom one of those manages. */
@ApplicationScoped
public class IndependentReview {

    private final People people;
    private final BusinessCalendar calendar;

    IndependentReview(People people, BusinessCalendar calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    /** The appraiser's own line managers, as far as they are independent. */
    public List<UUID> managersOf(Parties parties) {
        return people.managersOf(parties.present().appraiserId(), calendar.today()).stream()
                .filter(manager -> problemWith(manager, parties).isEmpty())
                .toList();
    }

    public void requireIndependent(UUID reviewer, Parties parties) {
        problemWith(reviewer, parties).ifPresent(problem -> {
            throw DomainException.invalidField("reviewerId", "reviewer-not-independent", problem);
        });
    }

    /** Independent, and neither above the appraiser in the line nor below, however far. */
    public void requireOutsideTheLine(UUID reviewer, Parties parties) {
        requireIndependent(reviewer, parties);
        var appraiser = parties.present().appraiserId();
        var today = calendar.today();
        if (people.lineAbove(appraiser, today).contains(reviewer)
                || people.lineAbove(reviewer, today).contains(appraiser)) {
            throw DomainException.invalidField(
                    "reviewerId",
                    "reviewer-not-independent",
                    "The reviewer stands neither above the appraiser in the line nor below");
        }
    }

    private Optional<String> problemWith(UUID reviewer, Parties parties) {
        if (parties.everybody().anyMatch(reviewer::equals)) {
            return Optional.of("The reviewer is neither the appraisee nor somebody who holds or held the appraisal");
        }
        if (people.calling().filter(reviewer::equals).isPresent()) {
            return Optional.of("Nobody assigns themselves");
        }
        var today = calendar.today();
        var managers = people.managersOf(reviewer, today);
        if (parties.everybody().anyMatch(managers::contains)) {
            return Optional.of("The reviewer is managed by nobody who has a part in the appraisal");
        }
        return people.postsOf(reviewer, today).isEmpty()
                ? Optional.of("No person with this id holds a post today")
                : Optional.empty();
    }
}
