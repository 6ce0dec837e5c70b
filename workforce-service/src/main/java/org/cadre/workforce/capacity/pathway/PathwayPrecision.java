package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.pathway.PathwayStep.StepKind;
import org.cadre.workforce.quantity.Names;
import org.cadre.workforce.simulation.DayFigures;
import org.cadre.workforce.simulation.Estimate;
import org.cadre.workforce.simulation.Precision;
import org.cadre.workforce.simulation.Study;

/**
 * How well a figure is to be known, instead of a number of days. WAIT_MINUTES and SHARE_TOO_LONG are of a {@code station}.
 *
 * @param measure the figure
 * @param station where people wait
 * @param halfWidth half the width of the interval that holds the true mean in 95 of 100 studies: minutes, or a share
 * @param mostReplications days after which it ends, whether the figure is known so well or not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PathwayPrecision(
        @NotNull PrecisionMeasure measure,
        @Size(max = 100) String station,

        @NotNull @DecimalMin("0.000001") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
        BigDecimal halfWidth,

        @NotNull @Min(Precision.FEWEST) @Max(1000) Integer mostReplications) {

    /** A figure of simulated days. */
    public enum PrecisionMeasure {
        STAY_MINUTES,
        OVERRUN_MINUTES,
        WAIT_MINUTES,
        SHARE_TOO_LONG
    }

    /** Refuses a figure that the days do not have. */
    void requireIn(List<PathwayStep> steps) {
        switch (measure) {
            case STAY_MINUTES, OVERRUN_MINUTES -> Needed.notBy(measure, "station", station);
            case WAIT_MINUTES -> stationIn(steps);
            case SHARE_TOO_LONG -> requireMeasured(stationIn(steps));
        }
    }

    private PathwayStep stationIn(List<PathwayStep> steps) {
        var wanted = Needed.by(measure, "station", station);
        var stations =
                steps.stream().filter(step -> step.kind() == StepKind.STATION).toList();
        return stations.stream()
                .filter(step -> step.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "station",
                        "station-unknown",
                        "There is no station %s: name one of %s"
                                .formatted(
                                        wanted,
                                        Names.listed(stations.stream()
                                                .map(PathwayStep::name)
                                                .toList()))));
    }

    private void requireMeasured(PathwayStep step) {
        if (step.acceptableWait() == null) {
            throw DomainException.invalidField(
                    "station",
                    "pathway-incomplete",
                    "%s needs acceptableWait at %s: without it no wait there is too long"
                            .formatted(measure, step.name()));
        }
    }

    Precision precision() {
        return new Precision(this::figure, halfWidth.doubleValue(), mostReplications);
    }

    private Optional<Estimate> figure(Study study) {
        return switch (measure) {
            case STAY_MINUTES -> study.meanStay();
            case OVERRUN_MINUTES -> Optional.of(study.of(DayFigures::overrun));
            case WAIT_MINUTES -> study.meanWait(station);
            case SHARE_TOO_LONG -> study.shareTooLong(station);
        };
    }

    String inWords() {
        return switch (measure) {
            case STAY_MINUTES -> "the mean stay in minutes";
            case OVERRUN_MINUTES -> "the overrun in minutes";
            case WAIT_MINUTES -> "the mean wait at %s in minutes".formatted(station);
            case SHARE_TOO_LONG -> "the share who wait too long at %s".formatted(station);
        };
    }
}
