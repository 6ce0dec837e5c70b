package org.cadre.appraisal.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.appraisal.CalibratingRatings;
import org.cadre.appraisal.calibration.ShownFigures.Calibrated;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.fairness.CountingRatings;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** What HR does: opens a session, invites, and ends it. */
@ApplicationScoped
class RunningSessions {

    private final CalibrationSessions sessions;
    private final Discussion discussion;
    private final CalibratingRatings ratings;
    private final CountingRatings counting;
    private final Ids ids;
    private final BusinessCalendar calendar;

    RunningSessions(
            CalibrationSessions sessions,
            Discussion discussion,
            CalibratingRatings ratings,
            CountingRatings counting,
            Ids ids,
            BusinessCalendar calendar) {
        this.sessions = sessions;
        this.discussion = discussion;
        this.ratings = ratings;
        this.counting = counting;
        this.ids = ids;
        this.calendar = calendar;
    }

    CalibrationSession open(KnownCycle cycle, String name) {
        var session = new CalibrationSession(ids.next(), cycle, name, calendar.now());
        sessions.persistAndFlush(session);
        return session;
    }

    void invite(CalibrationSession session, List<UUID> appraisers) {
        var holding = ratings.holdingIn(session.cycleId(), appraisers);
        var others = IntStream.range(0, appraisers.size())
                .filter(index -> !holding.contains(appraisers.get(index)))
                .mapToObj(index -> Violation.ofField(
                        "appraiserIds." + index,
                        "appraiser-not-in-cycle",
                        "Invite people who hold an appraisal of this cycle"))
                .toList();
        if (!others.isEmpty()) {
            throw DomainException.invalid("invitation-invalid", "Some are no appraisers of this cycle", others);
        }
        session.invite(appraisers);
        sessions.flush();
    }

    /** What nobody has decided lapses; figures are counted once, from now on they do not change any more. */
    void end(CalibrationSession session) {
        var now = calendar.now();
        discussion.proposalsOf(session.id()).stream()
                .filter(proposal -> proposal.state() == ProposalState.PROPOSED)
                .forEach(proposal -> proposal.lapse(now));
        var rated = discussion.appraisalsOf(session.id()).stream()
                .filter(shown -> ratings.areCounted(shown.before(), session.year()))
                .toList();
        var after =
                ratings.overallOf(rated.stream().map(PutForward::appraisalId).toList());
        var calibrated = rated.stream()
                .filter(shown -> after.containsKey(shown.appraisalId()))
                .map(shown -> new Calibrated(shown.before(), after.get(shown.appraisalId())))
                .toList();
        session.end(ShownFigures.of(calibrated, counting), now);
        sessions.flush();
    }
}
