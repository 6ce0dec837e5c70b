package org.cadre.appraisal.paystep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.standard.CalendarDay;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Finds out whether there is a step on the day, and who decides it. */
@ApplicationScoped
class OpeningReviews {

    private final PayStepReference reference;
    private final PayStepReviews reviews;
    private final PayStepActs acts;
    private final People people;
    private final Ids ids;
    private final BusinessCalendar calendar;

    OpeningReviews(
            PayStepReference reference,
            PayStepReviews reviews,
            PayStepActs acts,
            People people,
            Ids ids,
            BusinessCalendar calendar) {
        this.reference = reference;
        this.reviews = reviews;
        this.acts = acts;
        this.people = people;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** The line manager decides; where workforce knows of none, or another is to, HR names somebody. */
    PayStepReview open(UUID person, String organisation, PayStep step, Optional<UUID> named) {
        requirePost(person, organisation);
        named.ifPresent(acts::requireMayDecide);
        var manager = named.or(() ->
                        people.managersOf(person, calendar.today()).stream().findFirst())
                .orElseThrow(() -> DomainException.invalidField(
                        "managerId", "line-manager-unknown", "Workforce knows of no line manager; say who decides"));
        var review = PayStepReview.open(ids.next(), organisation, person, manager, step);
        reviews.add(review);
        return review;
    }

    PayStep step(String band, LocalDate inBandSince, LocalDate payStepOn) {
        CalendarDay.require("inBandSince", inBandSince);
        CalendarDay.require("payStepOn", payStepOn);
        return PayStep.of(band, requireBand(band, payStepOn), inBandSince, payStepOn);
    }

    private BandSteps requireBand(String band, LocalDate day) {
        return reference
                .stepsOf(band, day)
                .orElseThrow(() -> DomainException.invalidField(
                        "band",
                        "band-without-pay-steps",
                        "On %s the bands with pay steps are %s".formatted(day, reference.bandsOn(day))));
    }

    private void requirePost(UUID person, String organisation) {
        var isThere = people.postsOf(person, calendar.today()).stream()
                .anyMatch(post -> post.organisation().equals(organisation));
        if (!isThere) {
            throw DomainException.invalidField(
                    "personId",
                    "person-not-at-organisation",
                    "No person with this id holds a post at %s today".formatted(organisation));
        }
    }
}
