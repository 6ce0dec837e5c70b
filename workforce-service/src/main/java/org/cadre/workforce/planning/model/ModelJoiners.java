package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.Set;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Arriving;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Shape;

/**
 * Those who join a band by a route.
 *
 * @param band name of a band of the group
 * @param headsPerYear everybody who comes, in the course of each year; the last year goes on. Where a risk has a central rate, which
 *     counts those too who left in the year in which they came, it befalls them from their first day. With {@code filling} the most
 *     that may come
 * @param ages which share of them is of which age; the shares sum to 1
 * @param filling leave it out where so many come as are planned, whether anything is vacant or not
 * @param source where the numbers were taken from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelJoiners(
        @NotNull Route route,
        @NotBlank @Size(max = 60) String band,

        @NotEmpty @Size(max = 50)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 8, fraction = 6) BigDecimal>
                headsPerYear,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid ModelAgeShare> ages,
        @Valid ModelFilling filling,
        @NotBlank @Size(max = 500) String source) {

    /** The share of those who join that is of an age. */
    public record ModelAgeShare(
            @NotNull @Min(ModelBand.YOUNGEST) @Max(ModelBand.OLDEST)
            Integer age,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 9)
            BigDecimal share) {}

    /**
     * Recruitment that follows vacancies: what the establishment has beyond those in post, once planned joiners have come.
     *
     * @param share of the vacant full-time equivalents that is to be filled
     * @param monthsToHire from a vacancy to the first day of somebody in it; within a step all come
     */
    public record ModelFilling(
            @NotNull @DecimalMin("0.000001") @DecimalMax("1") @Digits(integer = 1, fraction = 9)
            BigDecimal share,

            @NotNull @DecimalMin("0.1") @DecimalMax("60") @Digits(integer = 2, fraction = 6)
            BigDecimal monthsToHire) {

        Filling of(Intake most) {
            return new Filling(most, share.doubleValue(), monthsToHire.doubleValue() / 12);
        }
    }

    /** They come in the course of years, and leave by these risks as soon as they are there. */
    Intake intake(Shape shape, int at, Arriving arriving, Set<Risk> exits) {
        var shares = new double[shape.ages()];
        ages.forEach(age -> shares[age.age() - shape.youngest()] += age.share().doubleValue());
        var heads = Yearly.flow("headsPerYear", headsPerYear, arriving.horizon());
        return arriving.exposed(Intake.of(shape, route, at, heads, shares), exits);
    }
}
