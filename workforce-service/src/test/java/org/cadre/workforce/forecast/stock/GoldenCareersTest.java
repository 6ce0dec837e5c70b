package org.cadre.workforce.forecast.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.workforce.forecast.rate.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values G1, G3 and G4 of the specification of the model that are about single grades: who leaves, how long who stays, and what varies together. */
class GoldenCareersTest {

    private static final Shape THREE = Small.threeGrades(false).shape();

    /** Nobody is left of anybody by then: .9 to the power of 600. */
    private static final Horizon FOR_EVER = Horizon.years(600);

    /** G1 (Heneman, Judge and Kammeyer-Mueller, Staffing Organizations): of each grade alone, who leaves in the first year. */
    @ParameterizedTest
    @CsvSource({"0, 500, 175", "1, 150, 37.5", "2, 50, 2.5", "3, 30, 9"})
    void the_textbook_loses_so_many_of_each_grade(int grade, double people, double leavers) {
        var textbook = Small.textbook();
        var alone = new double[4];
        alone[grade] = people;

        var account = new Projection(Horizon.years(1))
                .of(Small.unit(Cells.of("opening", textbook.shape(), alone), textbook.flows()))
                .accounts()
                .getFirst();

        assertThat(account.left().get(Risk.LEAVE)).isCloseTo(leavers, within(1e-9));
        assertThat(account.closing()).isCloseTo(people - leavers, within(1e-9));
    }

    /** G3: the years that somebody of a grade will yet spend in each, the present one included: (I - P)^-1. */
    @ParameterizedTest
    @CsvSource({"0, 4, 2, 1.6", "1, 0, 5, 4", "2, 0, 0, 10"})
    void somebody_of_a_grade_will_spend_so_many_years_in_each(int grade, double first, double second, double third) {
        assertThat(new double[] {years(grade, 0), years(grade, 1), years(grade, 2)})
                .containsExactly(new double[] {first, second, third}, within(1e-9));
    }

    /** G3: 7.6 years of service from the entry into the first grade. */
    @Test
    void who_enters_the_first_grade_stays_for_7_6_years() {
        assertThat(years(0, 0) + years(0, 1) + years(0, 2)).isCloseTo(7.6, within(1e-9));
    }

    /** G3: what 150 and 10 recruits a year lead to in the end. */
    @Test
    void in_the_end_there_are_600_and_350_and_280() {
        assertThat(new Projection(FOR_EVER).of(Small.threeGrades(false)).last().toArray())
                .containsExactly(new double[] {600, 350, 280}, within(1e-9));
    }

    /** G4: variances and covariances after one year, by plan: who leaves a grade for the next is missing in one and there in the other. */
    @ParameterizedTest
    @CsvSource({"0, 0, 112.5", "0, 1, -45", "0, 2, 0", "1, 1, 102", "1, 2, -19.2", "2, 2, 31.08"})
    void grades_vary_together_after_a_year(int one, int other, double covariance) {
        double together = variance(one, other) - variance(one, one) - variance(other, other);

        assertThat(one == other ? variance(one, one) : together / 2).isCloseTo(covariance, within(1e-9));
    }

    /** Of the people of one grade or of two. */
    private static double variance(int one, int other) {
        var weights = new double[3];
        weights[one] = 1;
        weights[other] = 1;
        return new Projection(Horizon.years(1))
                .outlook(Small.threeGrades(false), Cells.of("weights", THREE, weights), 0)
                .variance();
    }

    /** Of somebody who stands in a grade now, in another. */
    private static double years(int from, int in) {
        var three = Small.threeGrades(false);
        var opening = new double[3];
        opening[from] = 1;
        var one = Small.unit(Cells.of("opening", THREE, opening), three.flows().with(Joiners.planned()));
        var counting = one.with(one.worth().in(THREE, in));

        return opening[in]
                + new Projection(FOR_EVER)
                        .of(counting).figures().stream()
                                .mapToDouble(Figures::fte)
                                .sum();
    }
}
