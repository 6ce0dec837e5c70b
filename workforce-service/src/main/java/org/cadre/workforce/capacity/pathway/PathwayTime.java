package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.cadre.workforce.quantity.Quantity;
import org.cadre.workforce.simulation.Distribution;

/**
 * How a time varies, in minutes. FIXED takes {@code mean}; TRIANGULAR {@code least}, {@code mode} and {@code most};
 * EXPONENTIAL {@code least}, which nothing shortens, and {@code mean} beyond it; NORMAL {@code mean} and {@code deviation}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PathwayTime(
        @NotNull TimeShape shape,

        @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal least,

        @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal mode,

        @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal most,

        @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal mean,

        @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 6)
        BigDecimal deviation) {

    /** The curve of a time. */
    public enum TimeShape {
        FIXED,
        TRIANGULAR,
        EXPONENTIAL,
        NORMAL
    }

    void requireOnlyItsOwn() {
        if (shape == TimeShape.FIXED || shape == TimeShape.NORMAL) {
            Needed.notBy(shape, "least", least);
        }
        if (shape != TimeShape.TRIANGULAR) {
            Needed.notBy(shape, "mode", mode);
            Needed.notBy(shape, "most", most);
        } else {
            Needed.notBy(shape, "mean", mean);
        }
        if (shape != TimeShape.NORMAL) {
            Needed.notBy(shape, "deviation", deviation);
        }
    }

    Distribution distribution() {
        return switch (shape) {
            case FIXED -> new Distribution.Fixed(number("mean", mean));
            case TRIANGULAR ->
                new Distribution.Triangular(number("least", least), number("mode", mode), number("most", most));
            case EXPONENTIAL -> new Distribution.Exponential(number("least", least), moreThanNought("mean", mean));
            case NORMAL -> new Distribution.Normal(number("mean", mean), number("deviation", deviation));
        };
    }

    private double moreThanNought(String field, BigDecimal value) {
        return Quantity.positive(field, number(field, value));
    }

    private double number(String field, BigDecimal value) {
        return Needed.by(shape, field, value).doubleValue();
    }
}
