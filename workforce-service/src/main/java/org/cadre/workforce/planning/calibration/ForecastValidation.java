package org.cadre.workforce.planning.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;

/**
 * What the back-test of a calibration says of the intervals of a forecast, as it was known when the forecast was asked for.
 *
 * @param bands how many of the model take their rate of leaving from the calibration
 * @param yearsAhead up to which the 80 % intervals held; nought where not even for one year
 * @param validated whether these are all years of the forecast
 * @param horizons those that were tested
 */
public record ForecastValidation(
        UUID calibrationId,
        int bands,
        int yearsAhead,
        boolean validated,
        List<TestedHorizon> horizons,
        String inWords) {

    public ForecastValidation {
        horizons = List.copyOf(horizons);
    }

    /**
     * So many years ahead.
     *
     * @param forecasts with a known outcome
     * @param coverage the share of outcomes inside the 80 % interval
     */
    public record TestedHorizon(int years, int forecasts, BigDecimal coverage, CoverageStanding standing) {}
}
