package org.cadre.workforce.planning.model;

import jakarta.validation.Valid;
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
import org.cadre.workforce.forecast.need.Demand;
import org.cadre.workforce.forecast.need.Driver;
import org.cadre.workforce.forecast.stock.Horizon;

/**
 * The staff that a group needs.
 *
 * @param base full-time equivalents that are needed before anything changes
 * @param drivers what changes it; productivity is one of them and asks for fewer
 */
public record ModelDemand(
        @NotNull @DecimalMin("0.000001") @DecimalMax("10000000") @Digits(integer = 8, fraction = 6)
        BigDecimal base,

        @Size(max = 20) List<@NotNull @Valid ModelDriver> drivers) {

    /**
     * Something that changes the need.
     *
     * @param level against the base, which has 1, year by year; the last goes on
     */
    public record ModelDriver(
            @NotBlank @Size(max = 100) String name,
            @NotNull DriverKind kind,

            @NotEmpty @Size(max = 50)
            List<@NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 8, fraction = 6) BigDecimal> level,

            @NotBlank @Size(max = 500) String source) {

        Driver driver(Horizon horizon) {
            return new Driver(name, Driver.Kind.valueOf(kind.name()), Yearly.level("level", level, horizon));
        }
    }

    /** Productivity divides what all others multiply. */
    public enum DriverKind {
        ACTIVITY,
        PRODUCTIVITY
    }

    public ModelDemand {
        drivers = Objects.requireNonNullElse(drivers, List.of());
    }

    Demand demand(Horizon horizon) {
        return new Demand(
                base.doubleValue(),
                drivers.stream().map(driver -> driver.driver(horizon)).toList());
    }
}
