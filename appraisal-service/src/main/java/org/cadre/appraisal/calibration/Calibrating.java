package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.appraisal.CalibratingRatings;
import org.cadre.appraisal.appraisal.RatedDraft;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** What appraisers do in a session with appraisals that they hold. */
@ApplicationScoped
class Calibrating {

    private final Discussion discussion;
    private final CalibratingRatings ratings;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Calibrating(Discussion discussion, CalibratingRatings ratings, Ids ids, BusinessCalendar calendar) {
        this.discussion = discussion;
        this.ratings = ratings;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Only who holds it shows it, while they may still change it; again in the same session where they have changed it. */
    void putForward(CalibrationSession session, UUID appraiser, UUID appraisal) {
        var draft = ratings.draftOf(appraiser, appraisal)
                .filter(found -> found.cycleId().equals(session.cycleId()))
                .orElseThrow(
                        () -> DomainException.invalidField(
                                "appraisalId",
                                "appraisal-unknown",
                                "Put forward an appraisal of this cycle that you hold and may still change, with both overall ratings"));
        discussion
                .appraisal(session.id(), appraisal)
                .ifPresentOrElse(
                        shown -> showAgain(shown, draft),
                        () -> discussion.add(new PutForward(ids.next(), session.id(), draft)));
    }

    private void showAgain(PutForward shown, RatedDraft draft) {
        shown.showAgain(draft);
        lapseStale(shown);
    }

    /** Nobody changes a rating over the head of who holds the appraisal. */
    Proposal decide(CalibrationSession session, UUID appraiser, UUID id, boolean accepted) {
        var proposal = discussion.requireProposal(session.id(), id);
        ratings.requireHeldBy(appraiser, proposal.appraisalId());
        if (accepted) {
            accept(proposal);
        } else {
            proposal.decline(calendar.now());
        }
        discussion.flush();
        return proposal;
    }

    private void accept(Proposal proposal) {
        var change = proposal.accept(calendar.now());
        ratings.change(proposal.appraisalId(), change);
        var shown = discussion
                .appraisal(proposal.sessionId(), proposal.appraisalId())
                .orElseThrow();
        shown.become(change);
        lapseStale(shown);
    }

    /** Nobody could accept them any more; a proposal about the present rating takes their place. */
    private void lapseStale(PutForward shown) {
        discussion.openAbout(shown).stream()
                .filter(proposal -> proposal.isStale(shown))
                .forEach(proposal -> proposal.lapse(calendar.now()));
        discussion.flush();
    }
}
