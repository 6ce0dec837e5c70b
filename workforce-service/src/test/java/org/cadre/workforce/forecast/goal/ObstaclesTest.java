package org.cadre.workforce.forecast.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.forecast.goal.Nursing.places;
import static org.cadre.workforce.forecast.goal.Nursing.recruitsOfNoUse;
import static org.cadre.workforce.forecast.goal.Nursing.ten;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.goal.Answer.Kind;
import org.cadre.workforce.forecast.goal.Answer.Limit;
import org.cadre.workforce.forecast.goal.Answer.OutOfReach;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC22 and FC115 of the guide for forecasting: what stands in the way is named, alone or together. */
class ObstaclesTest {

    private static final Horizon ONE = Horizon.years(1);
    private static final Horizon THREE = Horizon.years(3);
    private static final Offset<Double> CLOSE = within(1e-4);

    /** Who comes two years after is too late for the first two; of the need of the second year one year sooner is soon enough. */
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1"})
    void who_comes_too_late_is_named_and_how_much_sooner_would_do(int needed, int sooner) {
        var not = sought(List.of(ten(needed)), List.of(places(THREE, 2, 100)), List.of());

        assertThat(not.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.kind()).isEqualTo(Kind.LEAD);
            assertThat(limit.name()).isEqualTo("places");
            assertThat(limit.step()).isEqualTo(needed);
            assertThat(limit.most()).isEqualTo(2);
            assertThat(limit.more()).isEqualTo(sooner);
            assertThat(limit.left()).isZero();
        });
        assertThat(not.together()).isEmpty();
        assertThat(not.tooEarly()).isEqualTo(not.shortfalls());
        assertThat(not.inWords())
                .contains("places comes 2 steps after it is bought and is wanted in step %d".formatted(needed))
                .contains("%d steps sooner every need would be met".formatted(sooner));
    }

    /** Nurses are missing before doctors are: it is told when the doctors are wanted, in whichever order the needs are listed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fc115_who_comes_too_late_is_wanted_when_their_own_need_is_missing(boolean nursesFirst) {
        var nurses = ten(0);
        var doctors = new Lack("Doctors", 1, List.of(10.0, 10.0, 10.0));

        var not = sought(
                nursesFirst ? List.of(nurses, doctors) : List.of(doctors, nurses),
                List.of(late(Response.ofCover("Doctors", THREE), 2)),
                List.of());

        assertThat(not.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.step()).isEqualTo(1);
            assertThat(limit.more()).isEqualTo(1);
            assertThat(limit.left()).isCloseTo(30, CLOSE);
        });
    }

    /** The need that is listed first is missing later. */
    @Test
    void fc115_who_serves_two_needs_is_wanted_in_the_first_step_of_either() {
        var both = Response.ofCover("Nurses", THREE).and(Response.ofCover("Doctors", THREE));
        var doctors = new Lack("Doctors", 1, List.of(10.0, 10.0, 10.0));

        var not = sought(List.of(ten(2), doctors), List.of(late(both, 3)), List.of());

        assertThat(not.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.step()).isEqualTo(1);
            assertThat(limit.more()).isEqualTo(2);
        });
    }

    /** Nobody of them would come within the years that are looked at. */
    @Test
    void who_comes_after_the_last_year_is_named_too() {
        var not = sought(List.of(tenNow()), List.of(places(ONE, 2, 100)), List.of());

        assertThat(not.limits()).extracting(Limit::kind).containsExactly(Kind.LEAD);
        assertThat(not.limits().getFirst().more()).isEqualTo(2);
    }

    /** Five are to be had, and five can be paid: one without the other is of no use. */
    @Test
    void two_limits_that_bind_at_the_same_amount_are_named_together() {
        var not = sought(List.of(tenNow()), List.of(cover("agency", 5, "Nurses")), List.of(100.0));

        assertThat(not.limits()).isEmpty();
        assertThat(not.together()).extracting(Limit::kind).containsExactly(Kind.BUDGET, Kind.AMOUNT);
        assertThat(not.together().getFirst().more()).isCloseTo(100, CLOSE);
        assertThat(not.together().getLast().more()).isCloseTo(5, CLOSE);
        assertThat(not.even()).isZero();
        assertThat(not.inWords()).contains("No single limit would help if it gave way. Together these would: budget");
    }

    /** Of who comes in time four can be had: that limit does not bind before. */
    @Test
    void a_limit_that_binds_only_when_another_has_given_way_is_named_with_it() {
        var not = sought(List.of(tenNow()), List.of(places(ONE, 2, 4)), List.of());

        assertThat(not.limits()).extracting(Limit::kind).containsExactly(Kind.LEAD);
        assertThat(not.limits().getFirst().left()).isCloseTo(6, CLOSE);
        assertThat(not.together()).extracting(Limit::kind).containsExactlyInAnyOrder(Kind.AMOUNT, Kind.LEAD);
        assertThat(not.together()).extracting(Limit::left).containsOnly(0.0);
        assertThat(not.together().stream().mapToDouble(Limit::more).sum()).isCloseTo(6 + 2, CLOSE);
    }

    /** In each of three years both are in the way. */
    @Test
    void as_many_are_named_as_it_takes() {
        var agency =
                new Option("agency", Series.of("most", 5), Series.of("price", 20), Response.ofCover("Nurses", THREE));

        var not = sought(List.of(ten(0)), List.of(agency), List.of(100.0, 100.0, 100.0));

        assertThat(not.limits()).isEmpty();
        assertThat(not.together()).hasSize(6);
    }

    /** One for each need would do; with one that serves two of them it takes two. */
    @Test
    void two_are_named_where_two_are_enough() {
        var both = Response.ofCover("Nurses", ONE).and(Response.ofCover("Midwives", ONE));
        var options = List.of(
                cover("one", 0, "Nurses"),
                cover("two", 0, "Midwives"),
                cover("three", 0, "Support"),
                new Option("all", Series.of("most", 0), Series.of("price", 20), both));

        var not = sought(List.of(now("Nurses"), now("Midwives"), now("Support")), options, List.of());

        assertThat(not.together()).extracting(Limit::name).containsExactly("three", "all");
        assertThat(not.together()).allSatisfy(limit -> assertThat(limit.more()).isCloseTo(10, CLOSE));
    }

    @Test
    void where_nothing_serves_the_need_no_limit_is_named_and_it_says_so() {
        var not = sought(List.of(ten(0)), List.of(recruitsOfNoUse()), List.of());

        assertThat(not.limits()).isEmpty();
        assertThat(not.together()).isEmpty();
        assertThat(not.tooEarly()).isEmpty();
        assertThat(not.even()).isCloseTo(30, CLOSE);
        assertThat(not.inWords()).contains("Even without any limit 30.0 would be missing");
    }

    /** Any market: without all limits as much is missing as it says, without those it names no more, with one of them more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_is_named_together_is_enough_and_none_of_it_too_much(int seed) {
        var market = any(seed);
        var not = (OutOfReach) market.seek();
        var named = not.together().stream().map(limit -> place(market, limit)).toList();

        assertThat(missing(market, all(market))).isCloseTo(not.even(), CLOSE);
        if (named.isEmpty()) {
            assertThat(not.limits().getFirst().left()).isCloseTo(not.even(), CLOSE);
        } else {
            assertThat(missing(market, named)).isCloseTo(not.even(), CLOSE);
            assertThat(named).allSatisfy(place -> {
                var others = new ArrayList<>(named);
                others.remove(place);
                assertThat(missing(market, others)).isGreaterThan(not.even() + 1e-6);
            });
        }
    }

    /** More is needed than can be had: two kinds of recruits, one of whom comes late, and a budget. */
    private static Market any(int seed) {
        var options = IntStream.range(0, 2)
                .mapToObj(at -> {
                    var places = places(THREE, (int) (3 * Small.number(seed, 1, at)), 4 * Small.number(seed, 2, at));
                    return new Option("kind " + at, places.most(), places.price(), places.response(), places.lead());
                })
                .toList();
        var budget = IntStream.range(0, 3)
                .mapToObj(step -> 30_000 * Small.number(seed, 3, step))
                .toList();
        return new Market(List.of(new Lack("Nurses", 1, List.of(30.0, 30.0, 30.0))), options, budget);
    }

    private static List<Place> all(Market market) {
        var steps = IntStream.range(0, market.steps()).boxed().toList();
        return Stream.of(
                        market.leads().stream(),
                        steps.stream().map(Place::ofBudget),
                        steps.stream().flatMap(step -> Stream.of(new Place(0, step), new Place(1, step))))
                .flatMap(each -> each)
                .toList();
    }

    private static Place place(Market market, Limit limit) {
        int option = market.options().stream().map(Option::name).toList().indexOf(limit.name());
        return switch (limit.kind()) {
            case LEAD -> Place.ofLead(option);
            case BUDGET -> Place.ofBudget(limit.step());
            case AMOUNT -> new Place(option, limit.step());
        };
    }

    private static double missing(Market market, List<Place> lifted) {
        return Lifted.of(market, lifted).leastMissing().missing();
    }

    private static OutOfReach sought(List<Lack> lacks, List<Option> options, List<Double> budget) {
        return (OutOfReach) new Market(lacks, options, budget).seek();
    }

    private static Lack tenNow() {
        return now("Nurses");
    }

    private static Lack now(String need) {
        return new Lack(need, 0, List.of(10.0));
    }

    private static Option late(Response response, int lead) {
        return new Option("late", Series.of("most", 100), Series.of("price", 20), response, lead);
    }

    private static Option cover(String name, double most, String need) {
        return new Option(name, Series.of("most", most), Series.of("price", 20), Response.ofCover(need, ONE));
    }
}
