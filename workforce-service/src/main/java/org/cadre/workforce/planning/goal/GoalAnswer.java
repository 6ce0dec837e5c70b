package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What it takes, or what stands in the way. All figures are rounded to six decimal places.
 *
 * @param inputSha256 of all that decides the answer besides the code: the question, the hash of the model and the levers
 * @param reached whether every target can be met within the limits
 * @param recruits how many of which are needed; of a mix that meets not every target there are none
 * @param leaverFactor by which the rate of leaving is multiplied
 * @param cost of a mix in pounds over all years, pay included
 * @param outcomes target by target what comes of it
 * @param shortfalls what a mix that misses the least still misses
 * @param limits each of which stands in the way, the one that would help most first
 * @param limitsNotTried how many more limits are used up and were not looked at alone
 * @param together limits that have to give way together, where none of them alone is enough; none can be left out
 * @param closesInYear of a mix, the first year from whose end on every target could be met
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalAnswer(
        String inputSha256,
        GoalSolution solution,
        boolean reached,
        List<GoalRecruited> recruits,
        BigDecimal leaverFactor,
        BigDecimal cost,
        List<GoalOutcome> outcomes,
        List<GoalShortfall> shortfalls,
        List<GoalLimit> limits,
        int limitsNotTried,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GoalLimit> together,
        Integer closesInYear,
        String inWords) {

    /** Answers from before know of no limits together. */
    public GoalAnswer {
        together = Objects.requireNonNullElse(together, List.of());
    }

    /** How it was found. */
    public enum GoalSolution {
        /** Staff are affine in planned recruits: two projections say all. */
        CLOSED_FORM,
        /** Staff fall as the rate of leaving rises: halving finds the one factor. */
        HALVING,
        /** The cheapest of all mixes within the limits. */
        LINEAR_PROGRAMME
    }

    /**
     * Recruits that are needed.
     *
     * @param name of the kind in a mix; the band otherwise
     * @param headsPerYear asked for in each year
     */
    public record GoalRecruited(String name, List<BigDecimal> headsPerYear) {}

    /**
     * The staff of a target at the end of a year.
     *
     * @param band left out where it is the whole group
     * @param wanted full-time equivalents; of a gap, what is needed less the gap
     * @param without what is expected if nothing is done
     * @param expected what is expected with the answer
     * @param chance with which it is met, by chance alone: rates and demand are taken as known. Even odds are about 0.5
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoalOutcome(
            String group,
            String band,
            int year,
            BigDecimal wanted,
            BigDecimal without,
            BigDecimal expected,
            BigDecimal chance) {}

    /** Full-time equivalents of a target that are missing at the end of a year. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoalShortfall(String group, String band, int year, BigDecimal fte) {}

    /**
     * A limit that stands in the way.
     *
     * @param name of the recruits, or {@code budget}, {@code mostPerYear} or {@code leastFactor}
     * @param year in which it holds, where it does not in all; of a lead the first in which something is missing
     *     of a target that these recruits serve
     * @param step of the year, where a year has several
     * @param most that it allows; of {@code leastFactor} the least, of a lead its years
     * @param more by how much it would have to give way, all others being as they are; of a lead in years, rounded up to whole ones
     * @param left full-time equivalents missing even then; nought where it alone would be enough
     * @param leadYears where recruits come too late: their years from being asked for to joining
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoalLimit(
            String name,
            Integer year,
            Integer step,
            BigDecimal most,
            BigDecimal more,
            BigDecimal left,
            Integer leadYears) {}
}
