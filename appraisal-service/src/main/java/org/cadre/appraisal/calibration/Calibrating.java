package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.appraisal.CalibratingRatings;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** What the invited appraisers do in a session. */
@ApplicationScoped
class Calibrating {

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
    private final CalibratingRatings ratings;
    private final NationalStandards standards;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Calibrating(
            Discussion discussion,
            CalibratingRatings ratings,
            NationalStandards standards,
            Ids ids,
            BusinessCalendar calendar) {
        this.discussion = discussion;
        this.ratings = ratings;
        this.standards = standards;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Only who holds it shows it, while they may still change it. */
    void putForward(CalibrationSession session, UUID appraiser, UUID appraisal) {
        session.requireOpen();
        var draft = ratings.draftOf(appraiser, appraisal)
                .filter(found -> found.cycleId().equals(session.cycleId()))
                .orElseThrow(
                        () -> DomainException.invalidField(
                                "appraisalId",
                                "appraisal-unknown",
                                "Put forward an appraisal of this cycle that you hold and may still change, with both overall ratings"));
        discussion.add(new PutForward(ids.next(), session.id(), draft));
    }

    void propose(CalibrationSession session, UUID proposer, Wanted wanted) {
        session.requireOpen();
        var about = discussion.requireAppraisal(session.id(), wanted.appraisal());
        if (about.appraiserId().equals(proposer)) {
            throw DomainException.invalidField(
                    "appraisalId", "appraisal-of-proposer", "Change your own ratings in the appraisal itself");
        }
        if (about.personId().equals(proposer)) {
            throw DomainException.invalidField(
                    "appraisalId", "appraisal-about-proposer", "Nobody proposes a rating for themselves");
        }
        var before = present(session, about, wanted.half());
        requireStep(session, wanted.rating(), before);
        var change = new CalibratedRating(wanted.half(), before, wanted.rating(), wanted.reason(), calendar.now());
        discussion.add(new Proposal(ids.next(), session.id(), about, proposer, change));
    }

    /** Nobody changes a rating over the head of who holds the appraisal. */
    Proposal decide(CalibrationSession session, UUID appraiser, UUID id, boolean accepted) {
        session.requireOpen();
        var proposal = discussion.requireProposal(session.id(), id);
        ratings.requireHeldBy(appraiser, proposal.appraisalId());
        if (accepted) {
            ratings.change(proposal.appraisalId(), proposal.accept(calendar.now()));
        } else {
            proposal.decline(calendar.now());
        }
        discussion.flush();
        return proposal;
    }

    /** As far as the session knows: what was put forward, changed by what was accepted since. */
    private Integer present(CalibrationSession session, PutForward about, Half half) {
        return discussion.proposalsOf(session.id()).stream()
                .filter(proposal -> proposal.appraisalId().equals(about.appraisalId()))
                .filter(proposal -> proposal.half() == half && proposal.state() == ProposalState.ACCEPTED)
                .reduce((earlier, later) -> later)
                .map(Proposal::after)
                .orElseGet(() -> about.before().of(half));
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
