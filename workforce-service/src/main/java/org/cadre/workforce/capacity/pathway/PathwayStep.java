package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.simulation.Branch;
import org.cadre.workforce.simulation.Distribution;
import org.cadre.workforce.simulation.Patience;
import org.cadre.workforce.simulation.Station;
import org.cadre.workforce.simulation.Step;

/**
 * A place on the way. A STATION takes {@code team}, {@code time} and {@code next}, and may have {@code acceptableWait},
 * {@code pauses} and {@code patience} with {@code patienceExit}; a DELAY takes {@code time} and {@code next}; a BRANCH
 * {@code ways}; an EXIT nothing.
 *
 * @param time of the service, or of the delay
 * @param acceptableWait minutes; a longer wait counts against the station
 * @param patience how long somebody is ready to wait; without it as long as it takes
 * @param patienceExit the way out of those who give up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PathwayStep(
        @NotNull StepKind kind,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String team,
        @Valid PathwayTime time,
        @Size(max = 100) String next,

        @DecimalMin("0") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
        BigDecimal acceptableWait,

        @Size(max = 10) List<@NotNull @Valid PathwayPause> pauses,
        @Valid PathwayTime patience,
        @Size(max = 100) String patienceExit,
        @Size(max = 20) List<@NotNull @Valid PathwayWay> ways) {

    /** What happens at a step. */
    public enum StepKind {
        STATION,
        DELAY,
        BRANCH,
        EXIT
    }

    /** While more than so many wait at another station, nobody new is called here. */
    public record PathwayPause(
            @NotBlank @Size(max = 100) String station,
            @NotNull @Min(0) @Max(100000) Integer whileMoreThan) {}

    /** A share of those who come goes on to a step. */
    public record PathwayWay(
            @NotNull @DecimalMin("0.000001") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal share,

            @NotBlank @Size(max = 100) String next) {

        Step.Way way() {
            return new Step.Way(share.doubleValue(), next);
        }
    }

    Step step() {
        return switch (kind) {
            case STATION -> station();
            case DELAY -> new Step.Delay(name, distribution("time", time), Needed.by(kind, "next", next));
            case BRANCH ->
                new Branch(
                        name,
                        Needed.by(kind, "ways", ways).stream()
                                .map(PathwayWay::way)
                                .toList());
            case EXIT -> new Step.Exit(name);
        };
    }

    private Station station() {
        var others = pauses == null ? List.<PathwayPause>of() : pauses;
        return new Station(
                name,
                Needed.by(kind, "team", team),
                distribution("time", time),
                false,
                others.stream()
                        .map(pause -> new Station.Pause(pause.station(), pause.whileMoreThan()))
                        .toList(),
                readiness(),
                acceptableWait == null ? 0 : acceptableWait.doubleValue(),
                Needed.by(kind, "next", next));
    }

    private Patience readiness() {
        return patience == null
                ? new Patience.Endless()
                : new Patience.Limited(
                        distribution("patience", patience), Needed.by(kind, "patienceExit", patienceExit));
    }

    private Distribution distribution(String field, PathwayTime wanted) {
        var known = Needed.by(kind, field, wanted);
        return Located.at(field, known::distribution);
    }
}
