package org.cadre.appraisal.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.cadre.appraisal.fairness.Half;

/**
 * A session as HR and, while it is open, the invited see it: no rating of anybody.
 *
 * @param putForward how many appraisals were put forward, rounded; absent for a small number that is not zero
 * @param openProposals how many proposals nobody has decided, rounded; absent for a small number that is not zero
 * @param endedAt absent while it is open, as are the figures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        UUID id,
        String organisation,
        UUID cycleId,
        String name,
        SessionState state,
        Instant openedAt,
        Instant endedAt,
        List<UUID> invited,
        Long putForward,
        Long openProposals,
        CalibrationFigures figures) {

    /**
     * How many ratings went up, went down or stayed, over all appraisals of a session; nobody's own, and no rating.
     *
     * @param appraisals how many, rounded; {@code *} for a small number
     * @param withheld whether there are too few to show more
     * @param what rounded; {@code *} for a small number. Absent where withheld
     * @param how the same of the other half
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalibrationFigures(
            String appraisals, boolean withheld, Map<Move, String> what, Map<Move, String> how) {

        static CalibrationFigures of(ShownFigures figures) {
            return figures.withheld()
                    ? new CalibrationFigures(figures.appraisals(), true, null, null)
                    : new CalibrationFigures(figures.appraisals(), false, figures.of(Half.WHAT), figures.of(Half.HOW));
        }
    }

    static SessionView of(CalibrationSession session, SessionCounts counts, LongFunction<Optional<Long>> rounding) {
        return new SessionView(
                session.id(),
                session.organisation(),
                session.cycleId(),
                session.name(),
                session.state(),
                session.openedAt(),
                session.endedAt(),
                session.invited(),
                rounding.apply(counts.putForward()).orElse(null),
                rounding.apply(counts.openProposals()).orElse(null),
                session.state() == SessionState.ENDED ? CalibrationFigures.of(session.figures()) : null);
    }
}
