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
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.quantity.Quantity;
import org.cadre.workforce.simulation.Batch;
import org.cadre.workforce.simulation.Branch;
import org.cadre.workforce.simulation.Distribution;
import org.cadre.workforce.simulation.Patience;
import org.cadre.workforce.simulation.Station;
import org.cadre.workforce.simulation.Step;

/**
 * A place on the way. A STATION takes {@code team}, {@code time} and {@code next}, and may have {@code acceptableWait},
 * {@code pauses}, {@code urgentFirst}, {@code batch} and {@code patience} with {@code patienceExit}; a DELAY takes {@code time} and
 * {@code next}; a BRANCH {@code ways}; a STORE, where people wait until something is prepared for them, {@code next}; a
 * DEPOSIT, where what was prepared ends, {@code store}; an EXIT nothing.
 *
 * @param time of the service, or of the delay
 * @param acceptableWait minutes; a longer wait counts against the station. Without it nobody can say which share waits too long,
 *     and with a wish every station needs it
 * @param urgentFirst whether the more urgent are called first; without it people are called in order of arrival
 * @param patience how long somebody is ready to wait; without it as long as it takes
 * @param patienceExit the way out of those who give up
 * @param store the STORE that is filled
 * @param batch people who are served together; without it each is served alone
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
        Boolean urgentFirst,
        @Valid PathwayTime patience,
        @Size(max = 100) String patienceExit,
        @Size(max = 20) List<@NotNull @Valid PathwayWay> ways,
        @Size(max = 100) String store,
        @Valid PathwayBatch batch) {

    /** What happens at a step. */
    public enum StepKind {
        STATION,
        DELAY,
        BRANCH,
        STORE,
        DEPOSIT,
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
            case STORE -> new Step.Store(name, Needed.by(kind, "next", next));
            case DEPOSIT -> new Step.Deposit(name, Needed.by(kind, "store", store));
            case EXIT -> new Step.Exit(name);
        };
    }

    /** Refuses what belongs to another kind of step, or to times of another shape. */
    void requireOnlyItsOwn() {
        if (kind != StepKind.STATION) {
            Needed.notBy(kind, "team", team);
            Needed.notBy(kind, "acceptableWait", acceptableWait);
            Needed.notBy(kind, "pauses", pauses);
            Needed.notBy(kind, "urgentFirst", urgentFirst);
            Needed.notBy(kind, "patience", patience);
            Needed.notBy(kind, "patienceExit", patienceExit);
            Needed.notBy(kind, "batch", batch);
        }
        if (kind != StepKind.STATION && kind != StepKind.DELAY) {
            Needed.notBy(kind, "time", time);
        }
        if (kind == StepKind.BRANCH || kind == StepKind.DEPOSIT || kind == StepKind.EXIT) {
            Needed.notBy(kind, "next", next);
        }
        if (kind != StepKind.BRANCH) {
            Needed.notBy(kind, "ways", ways);
        }
        if (kind != StepKind.DEPOSIT) {
            Needed.notBy(kind, "store", store);
        }
        if (patienceExit != null) {
            Needed.by(kind, "patience", patience);
        }
        requireOnlyItsOwn("time", time);
        requireOnlyItsOwn("patience", patience);
    }

    private static void requireOnlyItsOwn(String field, PathwayTime given) {
        if (given != null) {
            Located.at(field, () -> {
                given.requireOnlyItsOwn();
                return given;
            });
        }
    }

    /** With a wish a share is promised at every station, so each says which waits are acceptable there. */
    void requireMeasured() {
        if (kind == StepKind.STATION && acceptableWait == null) {
            throw DomainException.invalidField(
                    "acceptableWait",
                    "pathway-incomplete",
                    "With a wish every STATION needs acceptableWait; 0 accepts no wait at all");
        }
    }

    private Station station() {
        var others = pauses == null ? List.<PathwayPause>of() : pauses;
        return new Station(
                name,
                Needed.by(kind, "team", team),
                service(),
                callsUrgentFirst(),
                others.stream()
                        .map(pause -> new Station.Pause(pause.station(), pause.whileMoreThan()))
                        .toList(),
                readiness(),
                together(),
                accepted(),
                Needed.by(kind, "next", next));
    }

    boolean callsUrgentFirst() {
        return Boolean.TRUE.equals(urgentFirst);
    }

    /** None where it is not said, as a wish of before {@code simulation-2} took it; otherwise no figure is made of it then. */
    private double accepted() {
        return acceptableWait == null ? 0 : acceptableWait.doubleValue();
    }

    private Patience readiness() {
        return patience == null
                ? new Patience.Endless()
                : new Patience.Limited(
                        distribution("patience", patience), Needed.by(kind, "patienceExit", patienceExit));
    }

    private Batch together() {
        return batch == null ? Batch.ONE : Located.at("batch", batch::batch);
    }

    private Distribution service() {
        var service = distribution("time", time);
        Quantity.positive("time/mean", service.meanDuration());
        return service;
    }

    private Distribution distribution(String field, PathwayTime wanted) {
        var known = Needed.by(kind, field, wanted);
        return Located.at(field, known::distribution);
    }
}
