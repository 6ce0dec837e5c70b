package org.cadre.workforce.planning.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.run.RunResult.RunFigure;

/**
 * What a run has more than another one of the same model, draw by draw with the same luck in both. All figures are full-time
 * equivalents, rounded to six decimal places; below nought the run has less.
 *
 * @param with the run that it is compared with
 * @param group name of the staff group, or of all together
 * @param total whether it is the sum of all groups
 * @param draws how many futures were compared
 * @param codeVersion of both runs
 * @param inWords the last year, as it is read out
 */
public record RunComparison(
        UUID runId,
        UUID with,
        String modelSha256,
        String group,
        boolean total,
        int draws,
        long seed,
        List<ComparedYear> years,
        String codeVersion,
        String inWords) {

    /**
     * The end of a year. Means are the differences of the means of both runs; {@code p10} to {@code p90} is the 80 % interval of
     * the difference, which chance is not part of.
     *
     * @param year 1 for the first
     * @param endsOn its last day
     * @param inPost staff
     * @param demand what is needed
     * @param gap needed and not in post
     */
    public record ComparedYear(
            int year, LocalDate endsOn, RunFigure inPost, RunFigure demand, RunFigure gap, String inWords) {}
}
