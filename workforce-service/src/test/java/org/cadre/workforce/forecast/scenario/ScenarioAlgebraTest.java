package org.cadre.workforce.forecast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.forecast.scenario.Levers.lever;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.scenario.Profile.Form;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.junit.jupiter.api.Test;

/** Rules FC91 and FC105 of the guide for forecasting, of many scenarios: levers that scale, add and take away. */
class ScenarioAlgebraTest {

    private static final Horizon HORIZON = Horizon.years(6);
    private static final List<Unit> UNITS = List.of(Small.lively(2), Small.lively(5), Small.lively(11));
    private static final int SEEDS = 100;
    private static final Offset<Double> CLOSE = within(1e-8);

    @Test
    void fc105_however_they_are_put_together_they_are_the_same_levers() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var a = new Scenario(any(seed, "a"));
            var b = new Scenario(any(seed, "b"));
            var c = new Scenario(any(seed, "c"));

            assertThat(a.plus(b).plus(c))
                    .isEqualTo(a.plus(b.plus(c)))
                    .isEqualTo(c.plus(b).plus(a));
            assertThat(a.plus(Scenario.BASE)).isEqualTo(a).isEqualTo(a.plus(a));
        }
        assertThat(UNITS)
                .allSatisfy(unit -> assertThat(Scenario.BASE.on(unit, HORIZON)).isSameAs(unit));
    }

    /** Levers are pulled in the order of their ids: with other ids it is another order. */
    @Test
    void fc105_in_whatever_order_they_are_pulled_the_future_is_the_same() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var levers = new ArrayList<>(any(seed, "a"));
            levers.addAll(any(seed, "b"));
            var reversed = new ArrayList<>(levers);
            Collections.reverse(reversed);

            assertSame(seed, numbered(levers), numbered(reversed));
        }
    }

    /** What two add is added by one that adds their sum, below nought or above. */
    @Test
    void fc105_what_is_added_sums() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var one = adding(seed, any(seed, "a").getFirst(), 5);
            var two = adding(seed, one, 6);
            var sum = valued(one, one.value() + two.value());

            assertSame(seed, numbered(List.of(one, two)), numbered(List.of(sum)));
        }
    }

    /** In steps in which both hold in full. */
    @Test
    void fc105_what_is_scaled_multiplies() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var one = scaling(seed, any(seed, "a").getFirst(), 5);
            var two = scaling(seed, one, 6);
            var product = valued(one, one.value() * two.value());

            assertSame(seed, numbered(List.of(one, two)), numbered(List.of(product)));
        }
    }

    private static void assertSame(int seed, Scenario one, Scenario other) {
        for (var unit : UNITS) {
            assertThat(figures(unit, one)).as("seed %d", seed).containsExactly(figures(unit, other), CLOSE);
        }
    }

    private static double[] figures(Unit unit, Scenario scenario) {
        return new Projection(HORIZON)
                .of(scenario.on(unit, HORIZON)).figures().stream()
                        .flatMapToDouble(figures -> DoubleStream.of(figures.fte(), figures.required()))
                        .toArray();
    }

    private static Scenario numbered(List<Lever> levers) {
        return new Scenario(IntStream.range(0, levers.size())
                .mapToObj(at -> {
                    var lever = levers.get(at);
                    var same = lever("%03d".formatted(at), lever.aim(), lever.operation(), lever.value());
                    return Levers.during(lever.profile(), Levers.of(lever.selector(), same));
                })
                .toList());
    }

    /** Four levers that scale, add or take away, anywhere, at any time, always the same for a seed and a name. */
    private static List<Lever> any(int seed, String name) {
        return IntStream.range(0, 4)
                .mapToObj(at -> {
                    long key = seed * 100L + name.charAt(0) + 7L * at;
                    var aim = one(List.of(Aim.values()), key, 1);
                    int from = (int) (3 * Small.number(key, 4, at));
                    var profile = new Profile(one(List.of(Form.values()), key, 5), from, from + 2, from + 4);
                    var any =
                            Levers.during(profile, Levers.of(selector(key), lever(name + at, aim, Operation.SCALE, 1)));
                    return Small.number(key, 2, at) < .5 ? added(any, key) : valued(any, 2 * Small.number(key, 3, at));
                })
                .toList();
    }

    private static <T> T one(List<T> of, long key, int part) {
        return of.get((int) (of.size() * Small.number(key, part, 0)));
    }

    private static Selector selector(long key) {
        int youngest = (int) (20 + 30 * Small.number(key, 6, 0));
        var bands =
                Small.number(key, 7, 0) < .5 ? Set.<Integer>of() : Set.of(0, (int) (1 + 3 * Small.number(key, 8, 0)));
        var routes = Small.number(key, 9, 0) < .5 ? Set.<Route>of() : Set.of(one(List.of(Route.values()), key, 12));
        return new Selector(Set.of(), Set.of(), bands, routes, youngest, youngest + 25);
    }

    /** From as much below nought as above: more than there is, of some. */
    private static Lever added(Lever lever, long key) {
        double most = switch (lever.aim()) {
            case JOINERS -> 15;
            case REQUIRED -> 1_000;
            default -> .2;
        };
        return doing(Operation.ADD, most * (2 * Small.number(key, 10, 0) - 1), lever);
    }

    private static Lever adding(int seed, Lever lever, int part) {
        return added(lever, 1_000L * seed + part);
    }

    private static Lever scaling(int seed, Lever lever, int part) {
        var always = Levers.during(Profile.from(2), lever);
        return doing(Operation.SCALE, 2 * Small.number(seed, part, 11), always);
    }

    private static Lever valued(Lever lever, double value) {
        return doing(lever.operation(), value, lever);
    }

    private static Lever doing(Operation operation, double value, Lever lever) {
        return new Lever(lever.id(), lever.warrant(), lever.selector(), lever.aim(), operation, value, lever.profile());
    }
}
