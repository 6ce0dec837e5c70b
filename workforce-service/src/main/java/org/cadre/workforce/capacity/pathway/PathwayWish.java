package org.cadre.workforce.capacity.pathway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.cadre.workforce.simulation.Choice;
import org.cadre.workforce.simulation.Target;

/**
 * What would be good enough, and which teams may change for it.
 *
 * @param share at every station, of those called, who wait no longer than is acceptable there
 * @param overrunMinutes from closing until the last one leaves, on average
 */
public record PathwayWish(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal share,

        @NotNull @DecimalMin("0") @DecimalMax("10080") @Digits(integer = 5, fraction = 6)
        BigDecimal overrunMinutes,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid PathwayChoice> choices) {

    /** How many a team may have on its largest shift; the others keep their proportion. */
    public record PathwayChoice(
            @NotBlank @Size(max = 100) String team,
            @NotNull @Min(1) @Max(10000) Integer least,
            @NotNull @Min(1) @Max(10000) Integer most) {

        Choice choice() {
            return new Choice(team, least, most);
        }
    }

    Target target() {
        return new Target(share.doubleValue(), overrunMinutes.doubleValue());
    }
}
