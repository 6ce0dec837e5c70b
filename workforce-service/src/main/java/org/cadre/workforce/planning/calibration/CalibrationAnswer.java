package org.cadre.workforce.planning.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.planning.model.ModelHazard;

/**
 * Rates, and how good forecasts by them would have been. All figures are rounded to six decimal places.
 *
 * @param inputSha256 of the question, which decides the answer besides the code
 */
public record CalibrationAnswer(
        String inputSha256, List<CalibratedGroup> groups, CalibrationBackTest backTest, String inWords) {

    /**
     * A staff group.
     *
     * @param pooled the rate of all units together, towards which each is drawn
     * @param deviation between units: how far their true rates lie apart; nought where there is no evidence that they do
     * @param truncated that the estimate of the variance between units was negative and is taken as nought
     */
    public record CalibratedGroup(
            String name,
            BigDecimal pooled,
            BigDecimal deviation,
            boolean truncated,
            List<CalibratedUnit> units,
            String inWords) {}

    /**
     * The rate of leaving of a unit, per person and year.
     *
     * @param leavers of all years
     * @param exposure in person-years: the means of the stocks at both ends, summed
     * @param raw leavers over exposure
     * @param rate the one to use: the raw one, drawn towards that of all units
     * @param weight of the unit's own rate, from 0 to 1; the pooled rate has the rest
     * @param low one in ten: the rate over these years is below it
     * @param high one in ten: it is above
     * @param hazards the rate as a model takes it
     */
    public record CalibratedUnit(
            String name,
            long leavers,
            BigDecimal exposure,
            BigDecimal raw,
            BigDecimal rate,
            BigDecimal weight,
            BigDecimal low,
            BigDecimal high,
            List<ModelHazard> hazards) {}

    /**
     * Forecasts of years that have passed, each from what was known then.
     *
     * @param unitsLeftOut that nobody was in at the end of some year
     * @param horizons those that have outcomes, of one, two, three and five years
     */
    public record CalibrationBackTest(int unitsLeftOut, List<CalibrationHorizon> horizons, String inWords) {}

    /**
     * So many years ahead.
     *
     * @param best the simple method that was least off, all errors together
     * @param beatsReference whether the flows were less off than that
     * @param coverage left out where too few errors were known to make an interval
     * @param foresight of the flows as forecasts with a spread; left out likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalibrationHorizon(
            int years,
            List<CalibrationScore> scores,
            ForecastMethod best,
            boolean beatsReference,
            CalibrationCoverage coverage,
            CalibrationForesight foresight,
            String inWords) {}

    /** By which staff are foretold; all but the first are the simple methods of the reference table. */
    public enum ForecastMethod {
        FLOWS,
        NAIVE,
        DRIFT,
        DRIFT_3,
        DAMPED_3
    }

    /**
     * How far a method was off; shares, not per cent.
     *
     * @param meanError the mean of the errors, each as a share of what came (MAPE)
     * @param weightedError all errors together as a share of all that came (weighted MAPE)
     * @param bias negative where too little was expected
     * @param skill by how much its errors are smaller than those of NAIVE, as a share; left out where NAIVE was never off
     * @param rankedScore the mean of its continuous ranked probability scores (CRPS), in heads; left out where too few errors were known
     *     to make a spread of
     * @param rankedSkill by how much that is less than the one of NAIVE, as a share (1 - CRPS/CRPS of NAIVE); left out likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalibrationScore(
            ForecastMethod method,
            int forecasts,
            BigDecimal meanError,
            BigDecimal weightedError,
            BigDecimal bias,
            BigDecimal skill,
            BigDecimal rankedScore,
            BigDecimal rankedSkill) {}

    /**
     * How many outcomes lay in the 80 % interval of the flows.
     *
     * @param share of outcomes inside
     * @param factor how many times as wide the interval would have to be; 1 where it holds, or where too few outcomes tell
     * @param width of the 80 % interval of all errors that are known now, as a share of what is expected; left out by calibrations
     *     of before it was told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalibrationCoverage(
            int forecasts,
            BigDecimal share,
            CoverageStanding standing,
            BigDecimal factor,
            BigDecimal width,
            String inWords) {}

    /**
     * The flows as forecasts with a spread: what they expect, with every error that was known when a forecast was made.
     *
     * @param within50 share of outcomes in the interval that says 50 %
     * @param within80 likewise
     * @param within95 likewise
     * @param tenths how many outcomes lay in each tenth of the spread, from the lowest up (PIT): evenly many where it is right
     */
    public record CalibrationForesight(
            int forecasts,
            BigDecimal within50,
            BigDecimal within80,
            BigDecimal within95,
            List<Integer> tenths,
            String inWords) {}

    /** What may be said of the intervals. */
    public enum CoverageStanding {
        VALIDATED,
        TOO_FEW,
        WIDENED
    }
}
