package org.cadre.workforce.forecast.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.forecast.goal.Nursing.agency;
import static org.cadre.workforce.forecast.goal.Nursing.agencyIn;
import static org.cadre.workforce.forecast.goal.Nursing.lack;
import static org.cadre.workforce.forecast.goal.Nursing.places;
import static org.cadre.workforce.forecast.goal.Nursing.recruits;
import static org.cadre.workforce.forecast.goal.Nursing.recruitsOfNoUse;
import static org.cadre.workforce.forecast.goal.Nursing.stays;
import static org.cadre.workforce.forecast.goal.Nursing.ten;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.goal.Answer.Mix;
import org.cadre.workforce.forecast.goal.Answer.OutOfReach;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketTest {

    private static final Horizon FIVE = Horizon.years(5);
    private static final Horizon THREE = Horizon.years(3);
    private static final Offset<Double> CLOSE = within(1e-4);

    /**
     * By hand: of those who join in the last year all are there, of those before it .9, .81 and .729. To add 609.51 to
     * 590.49 takes three years of the 200 that can be had, and 67.51 / .729 in the year before.
     */
    @Test
    void the_cheapest_way_to_a_later_year_buys_as_late_as_limits_allow() {
        var mix = (Mix) new Market(List.of(lack(4)), List.of(recruits(200)), List.of()).seek();

        assertBought(mix, "recruits", 0.0, 67.51 / .729, 200.0, 200.0, 200.0);
        assertThat(mix.cost()).isCloseTo(10 * (600 + 67.51 / .729), within(1e-2));
    }

    /** G8a: 148.838856 in each of five years are just enough; what is missing with fewer counts 4.0951 for each. */
    @Test
    void limits_of_148_838856_a_year_are_just_enough_and_a_little_less_is_not() {
        assertThat(new Market(List.of(lack(4)), List.of(recruits(148.838857)), List.of()).seek())
                .isInstanceOf(Mix.class);

        var not = (OutOfReach) new Market(List.of(lack(4)), List.of(recruits(148.8)), List.of()).seek();

        assertThat(not.fte()).isCloseTo((148.838856 - 148.8) * 4.0951, within(1e-5));
        assertThat(not.limits()).extracting(Answer.Limit::step).containsExactly(4, 3, 2, 1, 0);
        assertThat(not.limits()).allSatisfy(limit -> {
            assertThat(limit.left()).isZero();
            assertThat(limit.more()).isCloseTo(not.fte() / Math.pow(.9, 4 - limit.step()), within(1e-5));
        });
        assertThat(not.closes()).isEqualTo(5);
    }

    /** Recruits need a year to come, and then stay; agency staff are dear and there at once. */
    @Test
    void agency_staff_bridge_the_time_until_recruits_have_come() {
        var mix = (Mix) new Market(List.of(ten(0)), List.of(places(10), agency(), recruitsOfNoUse()), List.of()).seek();

        assertBought(mix, "places", 10.0, 0.0, 0.0);
        assertBought(mix, "agency", 10.0, 0.0, 0.0);
        assertBought(mix, "of no use", 0.0, 0.0, 0.0);
        assertThat(mix.cost()).isCloseTo(10 * 5_000 + 10 * 20_000, within(1.0));
    }

    @Test
    void what_places_cannot_train_agencies_go_on_to_supply() {
        var mix = (Mix) new Market(List.of(ten(0)), List.of(places(4, 1, 0), agency()), List.of()).seek();

        assertBought(mix, "agency", 10.0, 6.0, 5.0);
    }

    /** Places from the third year on are there in the fourth; one more in the first would be there in the second. */
    @Test
    void without_places_in_the_first_years_it_says_so_and_when_the_need_could_be_met() {
        var horizon = Horizon.years(4);
        var places = places(horizon, 1, 0, 0, 50);

        var not = (OutOfReach) new Market(
                        List.of(new Lack("Nurses", 1, Collections.nCopies(4, 10.0))), List.of(places), List.of())
                .seek();

        assertThat(not.shortfalls()).extracting(Answer.Shortfall::step).containsExactly(1, 2);
        assertThat(not.closes()).isEqualTo(3);
        var first = not.limits().getFirst();
        assertThat(first.step()).isZero();
        assertThat(first.more()).isCloseTo(10, CLOSE);
        assertThat(first.left()).isZero();
        assertThat(not.limits().subList(1, 3)).allSatisfy(limit -> {
            assertThat(limit.step()).isEqualTo(1);
            assertThat(limit.left()).isCloseTo(10, CLOSE);
        });
        assertThat(not.inWords())
                .contains(
                        "Nurses is 10.0 full-time equivalents short in step 1",
                        "places is limited to 0.0 in step 0; with 10.0 more of it every need would be met",
                        "From step 3 on every need could be met");
    }

    /** 20,000 pounds for each of ten agency staff: half of them in the second year. */
    @Test
    void a_budget_that_is_too_small_is_named_and_what_it_lacks() {
        var not = (OutOfReach)
                new Market(List.of(ten(0)), List.of(agency()), List.of(200_000.0, 100_000.0, 200_000.0)).seek();

        assertThat(not.fte()).isCloseTo(5, CLOSE);
        assertThat(not.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.name()).isEqualTo(Market.BUDGET);
            assertThat(limit.step()).isEqualTo(1);
            assertThat(limit.more()).isCloseTo(100_000, within(1.0));
            assertThat(limit.left()).isZero();
        });
    }

    @Test
    void a_budget_of_exactly_what_it_takes_is_enough_and_none_buys_nothing() {
        assertThat(new Market(List.of(ten(0)), List.of(agency()), Collections.nCopies(3, 200_000.0)).seek())
                .isInstanceOf(Mix.class);
        var not = (OutOfReach) new Market(List.of(ten(2)), List.of(agency()), Collections.nCopies(3, 0.0)).seek();
        assertThat(not.fte()).isCloseTo(10, CLOSE);
    }

    /** Who is retrained is missing where they were: of a surplus of four, ten cannot be taken. */
    @ParameterizedTest
    @ValueSource(doubles = {4, 10})
    void who_is_retrained_is_missing_where_they_were(double surplus) {
        var one = Grades.oneEachStep(Grades.ONE);
        var response = Response.ofIntake("Nurses", stays(), one, THREE)
                .and(Response.ofIntake("Support", stays(), one, THREE).times(-1));
        var retraining = new Option("retraining", Series.of("most", 100), Series.of("price", 1_000), response);
        var lacks = List.of(ten(1), new Lack("Support", 0, Collections.nCopies(3, -surplus)));

        var answer = new Market(lacks, List.of(retraining), List.of()).seek();

        switch (answer) {
            case Mix mix -> {
                assertThat(surplus).isEqualTo(10);
                assertThat(mix.bought().get("retraining").stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(10, CLOSE);
            }
            case OutOfReach not -> {
                assertThat(surplus).isEqualTo(4);
                assertThat(not.limits()).isEmpty();
                assertThat(not.together()).isEmpty();
                assertThat(not.inWords()).contains("Even without any limit %.1f would be missing".formatted(not.fte()));
            }
        }
    }

    /** No other mix that meets the need is cheaper: half of these are the cheapest and some more of everything. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void no_mix_that_meets_the_need_is_cheaper_and_the_projection_confirms_it(int seed) {
        var unit = Grades.thousand(Mixes.leaving(), Joiners.planned());
        var options = List.of(Mixes.recruits(unit, seed), agencyIn(FIVE));
        var lack = Lack.of(
                "Nurses", 1, new Projection(FIVE).of(Mixes.needing(unit, seed)).figures());

        var mix = (Mix) new Market(List.of(lack), options, List.of()).seek();

        assertThat(Mixes.gaps(Mixes.needing(unit, seed), mix, FIVE))
                .allSatisfy(gap -> assertThat(gap).isLessThan(1e-4));
        assertThat(Mixes.others(lack, options, mix, seed))
                .hasSize(100)
                .allSatisfy(cost -> assertThat(cost).isGreaterThan(mix.cost() - 1));
    }

    @Test
    void the_same_market_has_the_same_answer_to_the_last_bit() {
        var market = new Market(List.of(ten(0)), List.of(places(4, 1, 0), agency()), List.of());

        assertThat(market.seek()).isEqualTo(market.seek());
    }

    @Test
    void what_cannot_be_a_market_is_refused() {
        assertCode("nothing-to-seek", () -> new Market(List.of(), List.of(agency()), List.of()));
        assertCode("nothing-to-seek", () -> new Market(List.of(ten(0)), List.of(), List.of()));
        assertCode("steps-differ", () -> new Market(List.of(lack(4)), List.of(agency()), List.of()));
        assertCode("steps-differ", () -> new Market(List.of(ten(0)), List.of(agency()), List.of(1.0)));
        assertCode("option-twice", () -> new Market(List.of(ten(0)), List.of(agency(), agency()), List.of()));
        assertRefused(
                "quantity-negative",
                "budget",
                () -> new Market(List.of(ten(0)), List.of(agency()), List.of(1.0, -1.0, 1.0)));
        assertRefused("quantity-out-of-range", "from", () -> ten(3));
    }

    /** 500 options in four steps, and one more. */
    @Test
    void a_mix_of_two_thousand_numbers_is_the_largest() {
        var response = Response.ofCover("Nurses", Horizon.years(4));
        var lack = new Lack("Nurses", 0, Collections.nCopies(4, 1.0));

        assertThat(new Market(List.of(lack), many(500, response), List.of()).options())
                .hasSize(500);
        assertCode("mix-too-large", () -> new Market(List.of(lack), many(501, response), List.of()));
    }

    /** A thousand are missing in the only step, and each option has one. */
    @ParameterizedTest
    @CsvSource({"49, 0", "50, 0", "51, 1", "300, 250"})
    void fifty_limits_are_looked_at_and_the_answer_says_when_there_are_more(int options, int notTried) {
        var one = Horizon.years(1);
        var lack = new Lack("Nurses", 0, List.of(1_000.0));

        var not = (OutOfReach)
                new Market(List.of(lack), many(options, Response.ofCover("Nurses", one)), List.of()).seek();

        assertThat(not.limits()).hasSize(Math.min(50, options));
        assertThat(not.notTried()).isEqualTo(notTried);
        if (notTried == 0) {
            assertThat(not.inWords()).doesNotContain("looked at");
        } else {
            assertThat(not.inWords())
                    .contains("Only the first 50 of %d limits that are used up were looked at.".formatted(options));
        }
    }

    /** Ten a year from a step on: the need of that step is the first that can be met. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7})
    void it_says_the_first_step_from_which_every_need_can_be_met(int first) {
        var horizon = Horizon.years(8);
        var most =
                IntStream.range(0, 8).mapToDouble(step -> step < first ? 9 : 10).toArray();
        var late =
                new Option("late", Series.of("most", most), Series.of("price", 1), Response.ofCover("Nurses", horizon));

        var not = (OutOfReach) new Market(
                        List.of(new Lack("Nurses", 0, Collections.nCopies(8, 10.0))), List.of(late), List.of())
                .seek();

        assertThat(not.closes()).isEqualTo(first);
    }

    @Test
    void nobody_comes_before_they_are_asked_for() {
        assertRefused("quantity-negative", "lead", () -> places(THREE, -1, 1));
        assertThat(places(THREE, 0, 1).fte("Nurses", 0, 0)).isPositive();
        assertThat(places(THREE, 1, 1).fte("Nurses", 0, 0)).isZero();
        assertThat(places(THREE, 1, 1).fte("Nurses", 0, 1)).isPositive();
        assertThat(places(THREE, Integer.MAX_VALUE, 1).fte("Nurses", 1, 2)).isZero();
    }

    private static void assertBought(Mix mix, String option, double... amounts) {
        assertThat(mix.bought().get(option).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .containsExactly(amounts, CLOSE);
    }

    private static List<Option> many(int options, Response response) {
        return IntStream.range(0, options)
                .mapToObj(at -> new Option("option " + at, Series.of("most", 1), Series.of("price", 1), response))
                .toList();
    }

    private static void assertCode(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
