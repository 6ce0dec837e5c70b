package org.cadre.workforce.forecast.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.audit.Audit;
import org.cadre.workforce.forecast.stock.Factors;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden value G8 of the specification of the model, by the projection itself. */
class RecruitingTest {

    private static final Horizon FIVE = Horizon.years(5);

    @Test
    void a_thousand_become_twelve_hundred_in_five_years_with_148_838856_recruits_a_year() {
        assertThat(thousand().reaching(1200)).isCloseTo(148.838856, within(5e-7));
    }

    @Test
    void three_grades_become_1300_in_five_years_with_204_442742_recruits_of_the_first() {
        var three = Small.threeGrades(false);
        var second = Intake.of(three.shape(), Route.INTERNATIONAL, 1, Series.of("heads", 10), 1);
        var base = three.with(three.flows().with(Joiners.planned(second)));

        var needed = new Recruiting(base, Grades.oneEachStep(three.shape()), FIVE, 4).reaching(1300);

        assertThat(needed).isCloseTo(204.442742, within(5e-7));
    }

    /** G8c: 155 a year, with a mean of 1,225.23 and a deviation of 18.580. */
    @Test
    void nine_chances_in_ten_to_have_twelve_hundred_take_155_recruits_a_year() {
        var outlook = new Projection(FIVE)
                .outlook(
                        Grades.thousand(recruits(155)),
                        Grades.thousand(recruits(155)).worth().participation(4),
                        4);

        assertThat(thousand().reaching(1200, .9)).isEqualTo(155);
        assertThat(outlook.mean()).isCloseTo(1225.23, within(5e-3));
        assertThat(outlook.standardDeviation()).isCloseTo(18.580, within(5e-4));
    }

    /** The normal number is checked by people drawn one by one: 155 are enough, one fewer is not. */
    @ParameterizedTest
    @CsvSource({"154, false", "155, true"})
    void people_who_are_drawn_confirm_it(int recruits, boolean enough) {
        var trials =
                new Audit(List.of(Grades.thousand(recruits(recruits))), FIVE, Factors.none(FIVE), 8).block(0, 20_000);

        var reached = trials.stream().filter(trial -> trial.heads(4) >= 1200).count() / 20_000.0;

        assertThat(reached >= .9).isEqualTo(enough);
    }

    @Test
    void even_odds_need_what_the_expectation_needs_to_the_next_whole_number() {
        assertThat(thousand().reaching(1200, .5)).isEqualTo(149);
    }

    @Test
    void who_are_there_with_that_chance_anyway_need_nobody() {
        assertThat(thousand().reaching(590.49 - 1.2816 * Math.sqrt(241.81), .9)).isZero();
        assertThat(thousand().reaching(590.49 - 1.2815 * Math.sqrt(241.81), .9)).isEqualTo(1);
    }

    /** Who come by chance vary themselves, so more of them are needed than of those who come by plan. */
    @Test
    void recruits_by_chance_must_be_more() {
        var byChance = new Recruiting(Grades.thousand(Joiners.byChance()), Grades.oneEachStep(Grades.ONE), FIVE, 4);

        assertThat(byChance.reaching(1200)).isCloseTo(148.838856, within(5e-7));
        assertThat(byChance.reaching(1200, .9)).isGreaterThan(155);
    }

    /** Any unit: with what was answered, and put into its plan, the projection has the target. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void what_it_answers_the_projection_confirms(int seed) {
        var unit = Small.lively(seed);
        var intake = Intake.aged(unit.shape(), Route.INTERNATIONAL, 1, Series.of("heads", 0, 1, 2), 30);

        var needed = new Recruiting(unit, intake, FIVE, 3).reaching(2_500);

        var heads = Series.of("heads", 0, needed, 2 * needed);
        var planned = unit.with(unit.flows().with(unit.flows().joiners().and(intake.with(heads))));
        assertThat(new Projection(FIVE).of(planned).figures().get(3).fte()).isCloseTo(2_500, within(1e-8));
    }

    @Test
    void recruits_who_come_too_late_do_not_help() {
        var late = Grades.oneEachStep(Grades.ONE).with(Series.of("heads", 0, 0, 1));

        assertThatThrownBy(() -> new Recruiting(Grades.thousand(Joiners.planned()), late, FIVE, 1).reaching(1200))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("lever-does-not-help"));
    }

    @Test
    void what_has_no_answer_is_refused() {
        assertRefused("not-sure-enough", "sure", () -> thousand().reaching(1200, .49));
        assertRefused("not-sure-enough", "sure", () -> thousand().reaching(1200, 1));
        assertRefused(
                "quantity-out-of-range",
                "step",
                () -> new Recruiting(Grades.thousand(Joiners.planned()), Grades.oneEachStep(Grades.ONE), FIVE, 5));
    }

    @Test
    void recruitment_that_follows_vacancies_answers_every_change() {
        var follows = Joiners.planned().filling(new Filling(Grades.oneEachStep(Grades.ONE), 1, 1));

        assertThatThrownBy(() -> new Recruiting(Grades.thousand(follows), Grades.oneEachStep(Grades.ONE), FIVE, 4))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("goal-follows-vacancies"));
    }

    private static Recruiting thousand() {
        return new Recruiting(Grades.thousand(Joiners.planned()), Grades.oneEachStep(Grades.ONE), FIVE, 4);
    }

    private static Joiners recruits(int heads) {
        return Joiners.planned(Grades.oneEachStep(Grades.ONE).with(Series.of("heads", heads)));
    }
}
