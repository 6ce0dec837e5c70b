package org.cadre.appraisal.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.cadre.appraisal.calibration.FigureLine.Moment;
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

    /** How often each rating was given, rounded; {@code *} for a small number. "What" and "how" stand side by side. */
    public record CalibrationCounts(Map<String, String> what, Map<String, String> how) {

        static CalibrationCounts of(ShownFigures figures, Moment moment) {
            return new CalibrationCounts(figures.countsOf(moment, Half.WHAT), figures.countsOf(moment, Half.HOW));
        }
    }

    /**
     * All appraisals of a session before and after it, and nobody's own.
     *
     * @param appraisals how many, rounded; {@code *} for a small number
     * @param withheld whether there are too few to show more
     * @param ratedBefore absent where withheld
     * @param ratedAfter absent where withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalibrationFigures(
            String appraisals, boolean withheld, CalibrationCounts ratedBefore, CalibrationCounts ratedAfter) {

        static CalibrationFigures of(ShownFigures figures) {
            return figures.withheld()
                    ? new CalibrationFigures(figures.appraisals(), true, null, null)
                    : new CalibrationFigures(
                            figures.appraisals(),
                            false,
                            CalibrationCounts.of(figures, Moment.BEFORE),
                            CalibrationCounts.of(figures, Moment.AFTER));
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
