package org.cadre.workforce.planning.calibration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.calibration.CalibrationAnswer.CoverageStanding;

/**
 * What the back-test of a calibration says of a forecast by its rates, as it was known when the forecast was asked for. It tested
 * intervals of its own, made of past errors; whether those of the forecast are as wide is for each of its lines to say.
 *
 * @param bands how many of the model take their rate of leaving from the calibration
 * @param yearsAhead up to which the 80 % intervals of the back-test held; nought where not even for one year
 * @param beatsReference whether the flows were less off than the best of the simple methods as far ahead as was tested; left out where
 *     nothing was
 * @param horizons those at which intervals were tested
 * @param calibrated the bands that take their rate from it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("validated")
public record ForecastValidation(
        UUID calibrationId,
        int bands,
        int yearsAhead,
        Boolean beatsReference,
        List<TestedHorizon> horizons,
        List<CalibratedBand> calibrated,
        String inWords) {

    /** One of before bands and widths were told validates nothing, whatever it said then. */
    public ForecastValidation {
        horizons = List.copyOf(horizons);
        inWords = calibrated == null ? ofBefore(calibrationId) : inWords;
        calibrated = calibrated == null ? List.of() : List.copyOf(calibrated);
    }

    private static String ofBefore(UUID calibration) {
        return "Calibration %s was named when nothing was told yet of how wide past errors were: nothing is validated; ask for the run again."
                .formatted(calibration);
    }

    /**
     * So many years ahead.
     *
     * @param forecasts with a known outcome
     * @param coverage the share of outcomes inside the 80 % interval of the back-test
     * @param width of the 80 % interval of all errors that were known, as a share of what is expected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TestedHorizon(
            int years, int forecasts, BigDecimal coverage, CoverageStanding standing, BigDecimal width) {

        /** Whether intervals as wide as past errors held. */
        public boolean held() {
            return standing == CoverageStanding.VALIDATED && width != null;
        }
    }

    /** A band of a staff group of an organisation. */
    public record CalibratedBand(String organisation, String group, String band) {}
}
