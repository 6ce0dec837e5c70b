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
import org.cadre.workforce.simulation.Distribution;
import org.cadre.workforce.simulation.Source;

/**
 * Where people come from. AT_RANDOM takes {@code expected} and {@code untilMinute}; VARYING {@code rates} and
 * {@code untilMinute}; BY_APPOINTMENT {@code slots}, {@code noShow} where some do not come, and {@code lateness} where they
 * are not punctual.
 *
 * @param expected how many come, on average
 * @param noShow share of appointments to which nobody comes
 * @param lateness how far from their appointments people come
 * @param urgency from 0, the most urgent, to 9; it counts at stations with {@code urgentFirst}; 0 if left out
 * @param next the first step of their way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PathwaySource(
        @NotNull Coming coming,
        @NotBlank @Size(max = 100) String name,

        @DecimalMin("0.001") @DecimalMax("100000") @Digits(integer = 6, fraction = 6)
        BigDecimal expected,

        @DecimalMin("1") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
        BigDecimal untilMinute,

        @Size(min = 1, max = 100) List<@NotNull @Valid PathwayRate> rates,
        @Size(min = 1, max = 200) List<@NotNull @Valid PathwaySlot> slots,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal noShow,

        @Valid PathwayLateness lateness,
        @Min(0) @Max(9) Integer urgency,
        @NotBlank @Size(max = 100) String next) {

    /** How people come. */
    public enum Coming {
        AT_RANDOM,
        VARYING,
        BY_APPOINTMENT
    }

    /** So many an hour from a minute on, until the next rate. */
    public record PathwayRate(
            @NotNull @DecimalMin("0") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
            BigDecimal fromMinute,

            @NotNull @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 6)
            BigDecimal perHour) {

        Source.Varying.Rate rate() {
            return new Source.Varying.Rate(fromMinute.doubleValue(), perHour.doubleValue());
        }
    }

    /** So many people are asked to come at a minute. */
    public record PathwaySlot(
            @NotNull @DecimalMin("0") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
            BigDecimal atMinute,

            @NotNull @Min(0) @Max(10000) Integer people) {

        Source.ByAppointment.Slot slot() {
            return new Source.ByAppointment.Slot(atMinute.doubleValue(), people);
        }
    }

    /** Refuses what belongs to another way of coming. */
    void requireOnlyItsOwn() {
        if (coming != Coming.AT_RANDOM) {
            Needed.notBy(coming, "expected", expected);
        }
        if (coming != Coming.VARYING) {
            Needed.notBy(coming, "rates", rates);
        }
        if (coming != Coming.BY_APPOINTMENT) {
            Needed.notBy(coming, "slots", slots);
            Needed.notBy(coming, "noShow", noShow);
            Needed.notBy(coming, "lateness", lateness);
        } else {
            Needed.notBy(coming, "untilMinute", untilMinute);
        }
    }

    Source source() {
        return switch (coming) {
            case AT_RANDOM ->
                new Source.AtRandom(
                        name, Needed.by(coming, "expected", expected).doubleValue(), until(), rank(), next);
            case VARYING ->
                new Source.Varying(
                        name,
                        Needed.by(coming, "rates", rates).stream()
                                .map(PathwayRate::rate)
                                .toList(),
                        until(),
                        rank(),
                        next);
            case BY_APPOINTMENT ->
                new Source.ByAppointment(
                        name,
                        Needed.by(coming, "slots", slots).stream()
                                .map(PathwaySlot::slot)
                                .toList(),
                        noShow == null ? 0 : noShow.doubleValue(),
                        lateness == null ? new Distribution.Fixed(0) : lateness.distribution(),
                        rank(),
                        next);
        };
    }

    private int rank() {
        return urgency == null ? 0 : urgency;
    }

    private double until() {
        return Needed.by(coming, "untilMinute", untilMinute).doubleValue();
    }
}
