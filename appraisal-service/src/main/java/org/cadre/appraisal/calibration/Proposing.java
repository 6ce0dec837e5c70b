package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** What colleagues do in a session. */
@ApplicationScoped
class Proposing {

    /** A rating that somebody wants to be another. */
    record Wanted(
            UUID appraisal,
            Half half,
            @Personal int rating,
            @Personal String reason) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    private final Discussion discussion;
    private final Sight sight;
    private final NationalStandards standards;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Proposing(Discussion discussion, Sight sight, NationalStandards standards, Ids ids, BusinessCalendar calendar) {
        this.discussion = discussion;
        this.sight = sight;
        this.standards = standards;
        this.ids = ids;
        this.calendar = calendar;
    }

    void propose(CalibrationSession session, UUID proposer, Wanted wanted) {
        var about = requireSeen(session, proposer, wanted.appraisal());
        var before = about.now().of(wanted.half());
        requireStep(session, wanted.rating(), before);
        var change = new CalibratedRating(wanted.half(), before, wanted.rating(), wanted.reason(), calendar.now());
        discussion.add(new Proposal(ids.next(), session.id(), about, proposer, change));
    }

    /** What the proposer does not see does not exist for them. */
    private PutForward requireSeen(CalibrationSession session, UUID proposer, UUID appraisal) {
        var found = discussion.appraisal(session.id(), appraisal);
        if (found.filter(about -> about.appraiserId().equals(proposer)).isPresent()) {
            throw DomainException.invalidField(
                    "appraisalId", "appraisal-of-proposer", "Change your own ratings in the appraisal itself");
        }
        if (found.filter(about -> about.personId().equals(proposer)).isPresent()) {
            throw DomainException.invalidField(
                    "appraisalId", "appraisal-about-proposer", "Nobody proposes a rating for themselves");
        }
        return found.filter(sight.isSeenBy(proposer))
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalId",
                        "appraisal-unknown",
                        "No appraisal with id %s was put forward to you in this session".formatted(appraisal)));
    }

    private void requireStep(CalibrationSession session, int rating, Integer before) {
        var scale = standards.inForce(session.year()).scale();
        if (!scale.counts(rating)) {
            throw DomainException.invalidField(
                    "rating", "rating-not-on-scale", "The ratings of this year are %s".formatted(scale));
        }
        if (before == null || before == rating) {
            throw DomainException.invalidField(
                    "rating", "rating-unchanged", "Propose another rating than the present one");
        }
    }
}
