package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How the gap of the day on which a model starts becomes that of a run's last day, step by step. All figures are full-time
 * equivalents, rounded to six decimal places; above nought a step widens the gap.
 *
 * @param complete false while the run goes on: its last gap will still change
 * @param group name of the staff group, or of all together
 * @param total whether it is the sum of all groups
 * @param gapAtStart needed and not in post on the first day
 * @param steps in the order of their causes; with the gap at the start they sum to that at the end
 * @param gapAtEnd its mean, as the results of the run have it
 * @param codeVersion of the code that took the gap apart
 */
public record RunDecomposition(
        UUID runId,
        boolean complete,
        String group,
        boolean total,
        LocalDate startsOn,
        BigDecimal gapAtStart,
        List<GapStep> steps,
        LocalDate endsOn,
        BigDecimal gapAtEnd,
        String codeVersion,
        String inWords) {

    /**
     * What one cause does to the gap.
     *
     * @param name of the driver, the route, the risk or the lever; of the other causes, what they are
     */
    public record GapStep(GapCause cause, String name, BigDecimal change) {}

    /** Why a gap changes. */
    public enum GapCause {
        /** A driver of demand; the change of all of them shared out by logarithmic means (LMDI-I). */
        DEMAND,
        /** Joiners by a route, in full-time equivalents of those who were there at the start. */
        JOINED,
        /** Leavers by a risk, in the same. */
        LEFT,
        /** People work longer or shorter hours, or others do than did at the start. */
        PARTICIPATION,
        /** A lever, whatever the order in which they are pulled (Shapley). */
        LEVER,
        /** The mean of all futures against the one in which every uncertain figure is as the model says. */
        UNCERTAINTY
    }
}
