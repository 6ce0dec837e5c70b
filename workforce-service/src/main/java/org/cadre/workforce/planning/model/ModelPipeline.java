package org.cadre.workforce.planning.model;

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
import java.util.Objects;
import java.util.Set;
import org.cadre.workforce.forecast.pipeline.Programme;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Arriving;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;

/**
 * A course that leads into a band. Who begins joins when it is over, not before.
 *
 * @param placesPerYear who will begin, year by year; the last goes on
 * @param learners who is on the course when the model starts: in its first year, its second, and so on
 * @param attrition share of a cohort that does not finish
 * @param joining share of those who finish that takes up a post here
 * @param age at which they join
 */
public record ModelPipeline(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 60) String band,
        @NotNull @Min(1) @Max(10) Integer years,

        @NotEmpty @Size(max = 50)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 8, fraction = 6) BigDecimal>
                placesPerYear,

        @Size(max = 10)
        List<@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 8, fraction = 6) BigDecimal> learners,

        @NotNull @DecimalMin("0") @DecimalMax("0.999999") @Digits(integer = 1, fraction = 6)
        BigDecimal attrition,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal joining,

        @NotNull @Min(ModelBand.YOUNGEST) @Max(ModelBand.OLDEST)
        Integer age,

        @NotBlank @Size(max = 500) String source) {

    public ModelPipeline {
        learners = Objects.requireNonNullElse(learners, List.of());
    }

    /** Who is on the course already comes on the last day of a year, those after them in the course of years. */
    List<Intake> intakes(Shape shape, int at, Arriving arriving, Set<Risk> exits) {
        var horizon = arriving.horizon();
        var programme = new Programme(years, attrition.doubleValue(), joining.doubleValue());
        var places = Yearly.flow("placesPerYear", placesPerYear, horizon);
        var beginning = arriving.exposed(Intake.qualifying(shape, horizon, at, programme, places, age), exits);
        return learners.isEmpty()
                ? List.of(beginning)
                : List.of(
                        beginning, Intake.aged(shape, Route.NEWLY_QUALIFIED, at, qualifying(programme, horizon), age));
    }

    /** Who is in a year of the course has the rest of it before them, and finishes at the end of a year. */
    private Series qualifying(Programme programme, Horizon horizon) {
        var heads = new double[years * horizon.stepsPerYear() + 1];
        for (int year = 1; year <= learners.size(); year++) {
            int left = years - year + 1;
            double finish = StrictMath.pow(1 - programme.yearlyAttrition(), left);
            heads[left * horizon.stepsPerYear() - 1] =
                    learners.get(year - 1).doubleValue() * finish * joining.doubleValue();
        }
        return Series.of("learners", heads);
    }
}
