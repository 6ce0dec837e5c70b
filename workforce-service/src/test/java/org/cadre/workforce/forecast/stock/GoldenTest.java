package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.pipeline.Programme;
import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden values of the specification of the model that a kernel of stock and flow can be asked for. */
class GoldenTest {

    private static final Offset<Double> FIVE_DIGITS = within(5e-6);

    /** G1: Heneman, Judge and Kammeyer-Mueller, Staffing Organizations; its moves are regradings of who stays. */
    @ParameterizedTest
    @CsvSource({"1, 260, 140, 80, 26, 1e-9", "2, 141, 110, 91, 26.2, 5e-3", "3, 80.55, 80.1, 90.85, 27.44, 5e-3"})
    void the_textbook_of_staffing_has_the_same_stock_after_each_of_three_years(
            int years, double first, double second, double third, double fourth, double close) {
        var course = new Projection(Horizon.years(years)).of(Small.textbook());

        assertThat(course.last().toArray()).containsExactly(new double[] {first, second, third, fourth}, within(close));
    }

    /** G1: 175, 37.5, 2.5 and 9 leave in the first year. */
    @Test
    void the_textbook_loses_224_people_in_the_first_year() {
        var account =
                new Projection(Horizon.years(1)).of(Small.textbook()).accounts().getFirst();

        assertThat(account.left().get(Risk.LEAVE)).isCloseTo(224, within(1e-9));
        assertThat(account.closing()).isCloseTo(506, within(1e-9));
    }

    /** G1: who is hired, or let go, in a year in which every grade keeps its people: 240, 10, -30 and 4. */
    @Test
    void the_textbook_is_held_by_240_hires_of_the_first_grade_and_30_too_many_of_the_third() {
        var unit = Small.textbook();

        var last = new Projection(Horizon.years(1)).of(unit).last();

        assertThat(IntStream.range(0, 4)
                        .mapToDouble(grade -> unit.opening().at(grade) - last.at(grade))
                        .toArray())
                .containsExactly(new double[] {240, 10, -30, 4}, within(1e-9));
    }

    /** G3: three grades. */
    @ParameterizedTest
    @CsvSource({
        "1, 600, 310, 114",
        "2, 600, 318, 127.4",
        "3, 600, 324.4, 140.1",
        "4, 600, 329.52, 152.042",
        "5, 600, 333.616, 163.1994"
    })
    void three_grades_are_expected_to_be_so_large(int years, double first, double second, double third) {
        var course = new Projection(Horizon.years(years)).of(Small.threeGrades(false));

        assertThat(course.last().toArray()).containsExactly(new double[] {first, second, third}, within(1e-9));
    }

    /** G4 and G4b: exact moments after five years, for recruits by plan and by chance. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1096.8154, 19.41142, 29.10620",
        "1, 0, 0, 600, 15.57762, 23.79521",
        "0, 1, 0, 333.616, 15.55049, 16.78694",
        "0, 0, 1, 163.1994, 10.61887, 10.67338",
        ".92, .95, .98, 1028.870612, 18.31073, 27.19251"
    })
    void chance_spreads_them_in_five_steps(
            double first, double second, double third, double mean, double planned, double poisson) {
        var five = new Projection(Horizon.years(5));
        var weights = Cells.of("weights", Small.threeGrades(false).shape(), first, second, third);

        var fixed = five.outlook(Small.threeGrades(false), weights, 4);
        var drawn = five.outlook(Small.threeGrades(true), weights, 4);

        assertThat(fixed.mean()).isCloseTo(mean, within(5e-7));
        assertThat(fixed.standardDeviation()).isCloseTo(planned, FIVE_DIGITS);
        assertThat(drawn.mean()).isCloseTo(mean, within(5e-7));
        assertThat(drawn.standardDeviation()).isCloseTo(poisson, FIVE_DIGITS);
    }

    /** G6: 30,000 begin, 24 % give up in three years, 75 % of the others take a post: 17,100 in the fourth year. */
    @Test
    void a_cohort_joins_when_its_course_is_over_and_not_before() {
        var shape = new Shape(1, 16, 60);
        var places = Series.of("places", 30_000, 0);
        var intake = Intake.qualifying(shape, Horizon.years(5), 0, new Programme(3, .24, .75), places, 22);
        var unit = Small.unit(Cells.all("opening", shape, 0), Flows.of(Hazards.none(shape), Joiners.planned(intake)));

        var accounts = new Projection(Horizon.years(5)).of(unit).accounts();

        assertThat(accounts.stream().mapToDouble(Account::joiners).toArray())
                .containsExactly(new double[] {0, 0, 0, 17_100, 0}, within(1e-9));
        assertThat(accounts.get(3).joined().get(Route.NEWLY_QUALIFIED)).isCloseTo(17_100, within(1e-9));
    }

    /** G9: thinning of 1,000 people at 10 % a year. */
    @Test
    void who_only_leave_are_thinned_binomially() {
        var hazards = Small.grades(new double[] {.1}, new double[] {0});
        var shape = hazards.shape();
        var unit = Small.unit(Cells.of("opening", shape, 1000), Flows.of(hazards, Joiners.planned()));

        var outlook = new Projection(Horizon.years(3)).outlook(unit, Cells.all("weights", shape, 1), 2);

        assertThat(outlook.mean()).isCloseTo(729, within(1e-9));
        assertThat(outlook.variance()).isCloseTo(197.559, within(1e-9));
    }

    /** G12: of 1,000 people spread over five ages, all are five years older after 60 months. */
    @Test
    void a_cohort_moves_as_one() {
        var shape = new Shape(1, 20, 15);
        var opening = new double[15];
        Arrays.fill(opening, 0, 5, 200);
        var unit = Small.unit(Cells.of("opening", shape, opening), Flows.of(Hazards.none(shape), Joiners.planned()));

        var last = new Projection(Horizon.months(60)).of(unit).last();

        assertThat(IntStream.range(0, 5).mapToDouble(last::at).sum()).isZero();
        assertThat(IntStream.range(5, 10).mapToDouble(last::at).sum()).isEqualTo(1000);
        assertThat(IntStream.range(10, 15).mapToDouble(last::at).sum()).isZero();
    }

    /** G12: of bands that leak a sixtieth a month a third of a cohort is left behind after five years, and a quarter is too far. */
    @Test
    void bands_that_leak_would_have_left_a_third_of_the_cohort_behind() {
        var shape = new Shape(6, 20, 1);
        double leak = -12 * Math.log1p(-1 / 60.0);
        var hazards =
                Hazards.none(shape).with(Risk.PROMOTE, Cells.of("promote", shape, leak, leak, leak, leak, leak, 0));
        var unit = Small.unit(Cells.of("opening", shape, 1000, 0, 0, 0, 0, 0), Flows.of(hazards, Joiners.planned()));

        var bands = new Projection(Horizon.months(60)).of(unit).last().toArray();

        assertThat(Arrays.copyOf(bands, 5))
                .containsExactly(new double[] {364.8, 371.0, 185.5, 60.8, 14.7}, within(.05));
        assertThat(Arrays.stream(bands, 2, 6).sum()).isCloseTo(264, within(.5));
    }
}
