package org.cadre.workforce.planning.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Series;

/**
 * Work that others do who hold no post of the group.
 *
 * @param fte full-time equivalents, year by year; the last goes on
 * @param premium what it costs against the group's own staff with on-costs: 1.3 is three tenths more; 1 if left out
 * @param source where the numbers were taken from
 */
public record ModelCover(
        @NotNull CoverKind kind,

        @NotEmpty @Size(max = 50)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 8, fraction = 6) BigDecimal> fte,

        @DecimalMin("0.1") @DecimalMax("10") @Digits(integer = 2, fraction = 6)
        BigDecimal premium,

        @NotBlank @Size(max = 500) String source) {

    /** Who does it. */
    public enum CoverKind {
        BANK,
        AGENCY
    }

    public ModelCover {
        premium = Objects.requireNonNullElse(premium, BigDecimal.ONE);
    }

    Series level(Horizon horizon) {
        return Yearly.level("fte", fte, horizon);
    }
}
