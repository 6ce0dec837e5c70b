package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.junit.jupiter.api.Test;

/** Rule FC48 of the guide for forecasting: what there is money for, and is not in post. Of 90 at first, 81.435 are left. */
class VacanciesOfARunTest {

    private static final double LEFT = 90 * Math.exp(-.1);

    @Test
    void vacancies_are_funded_and_not_in_post() {
        var year = first(100);

        assertThat(year.establishment().mean()).isEqualByComparingTo("100");
        assertThat(year.establishment().p10()).isEqualByComparingTo("100");
        assertThat(year.vacancies().mean().doubleValue()).isCloseTo(100 - LEFT, within(1e-6));
        assertThat(year.vacancies().p10())
                .isEqualByComparingTo(
                        year.establishment().mean().subtract(year.inPost().p90()));
        assertThat(year.vacancies().p90())
                .isEqualByComparingTo(
                        year.establishment().mean().subtract(year.inPost().p10()));
    }

    @Test
    void the_establishment_of_the_last_year_that_is_told_goes_on() {
        var years = Runs.of(funded("[100, 80]"), 3, 100).lines().getFirst().years();

        assertThat(years)
                .extracting(year -> year.establishment().mean().intValue())
                .containsExactly(100, 80, 80);
        assertThat(years.get(2).vacancies().mean().doubleValue()).isCloseTo(80 - 90 * Math.exp(-.3), within(1e-6));
    }

    @Test
    void an_establishment_that_is_exceeded_leaves_no_post_unfilled() {
        var year = first(60);

        assertThat(year.vacancies().mean().doubleValue()).isCloseTo(60 - LEFT, within(1e-6));
        assertThat(year.unfilled().mean()).isEqualByComparingTo("0");
        assertThat(year.unfilled().p90()).isEqualByComparingTo("0");
    }

    /** Of a normal number with mean -.435 and deviation 2.637 the part above nought has the mean .85. */
    @Test
    void posts_that_are_filled_twice_in_one_future_fill_none_in_another() {
        var year = first(81);

        assertThat(year.vacancies().mean().doubleValue()).isCloseTo(81 - LEFT, within(1e-6));
        assertThat(year.unfilled().mean().doubleValue()).isCloseTo(.85, within(.15));
        assertThat(year.unfilled().p10()).isEqualByComparingTo("0");
        assertThat(year.unfilled().p90()).isEqualByComparingTo(year.vacancies().p90());
    }

    @Test
    void a_model_that_does_not_say_what_there_is_money_for_has_no_vacancies() {
        var year = Runs.of(Leeds.hundred(), 1, 100).lines().getFirst().years().getFirst();

        assertThat(year.establishment()).isNull();
        assertThat(year.vacancies()).isNull();
        assertThat(year.unfilled()).isNull();
    }

    /** The nurses of Leeds have an establishment, the scientists have none. */
    @Test
    void all_groups_have_vacancies_where_each_of_them_has() {
        var mixed = Runs.of(Leeds.model(), 1, 100).lines();
        assertThat(mixed.get(0).years().getFirst().vacancies()).isNotNull();
        assertThat(mixed.get(1).years().getFirst().vacancies()).isNull();
        assertThat(mixed.get(2).years().getFirst().vacancies()).isNull();

        var model = Leeds.model()
                .replace("\"demand\": {\"base\": 14}", "\"demand\": {\"base\": 14}, \"establishment\": [15]");
        var all = Runs.of(model, 1, 100).lines().get(2).years().getFirst();
        assertThat(all.establishment().mean()).isEqualByComparingTo("585");
        assertThat(all.unfilled()).isNull();
    }

    private static RunYear first(int posts) {
        return Runs.of(funded("[%d]".formatted(posts)), 1, 1_000)
                .lines()
                .getFirst()
                .years()
                .getFirst();
    }

    private static String funded(String establishment) {
        return Leeds.hundred().replace("\"demand\"", "\"establishment\": %s, \"demand\"".formatted(establishment));
    }
}
