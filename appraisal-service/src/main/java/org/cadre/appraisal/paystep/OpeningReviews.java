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
    private final BandOfPost bands;
    private final People people;
    private final Ids ids;
    private final BusinessCalendar calendar;

    OpeningReviews(
            PayStepReference reference,
            PayStepReviews reviews,
            PayStepActs acts,
            BandOfPost bands,
            People people,
            Ids ids,
            BusinessCalendar calendar) {
        this.reference = reference;
        this.reviews = reviews;
        this.acts = acts;
        this.bands = bands;
        this.people = people;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** The line manager decides; where workforce knows of none, or another is to, HR names somebody. */
    PayStepReview open(UUID person, String organisation, PayStep step, Optional<UUID> named) {
        requirePost(person, organisation);
        bands.require(person, organisation, step);
        named.ifPresent(manager -> acts.requireMayDecide(manager, organisation));
        var manager = named.or(() -> lineManager(person, organisation))
                .orElseThrow(() -> DomainException.invalidField(
                        "managerId",
                        "line-manager-unknown",
                        "Workforce knows of no line manager in post at %s; say who decides".formatted(organisation)));
        var review = PayStepReview.open(ids.next(), organisation, person, manager, step);
        reviews.add(review);
        return review;
    }

    PayStep step(String band, LocalDate inBandSince, LocalDate payStepOn) {
        CalendarDay.require("inBandSince", inBandSince);
        CalendarDay.require("payStepOn", payStepOn);
        return PayStep.of(band, requireBand(band, payStepOn), inBandSince, payStepOn);
    }

    private Optional<UUID> lineManager(UUID person, String organisation) {
        var today = calendar.today();
        return people.managersAt(organisation, person, today).stream()
                .filter(manager -> people.isAt(organisation, manager, today))
                .findFirst();
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
        if (!people.isAt(organisation, person, calendar.today())) {
            throw DomainException.invalidField(
                    "personId",
                    "person-not-at-organisation",
                    "No person with this id holds a post at %s today".formatted(organisation));
        }
    }
}
