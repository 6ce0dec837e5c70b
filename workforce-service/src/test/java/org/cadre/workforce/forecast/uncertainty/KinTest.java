package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Workspace;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KinTest {

    private static final Unit UNIT = Small.lively(2);
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-9);
    private static final Parameters SHOCKS = Parameters.independent(
            new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.8, 1.2), .5),
            new Parameter("joining", Set.of(), Aim.JOINERS, new Normal(.8, 1.2), 0),
            new Parameter("hours", Set.of(), Aim.PARTICIPATION, new Normal(.9, 1.1), .3));

    /** By years and by months, with all risks, all routes and regrading: multiplied, and carried step by step. */
    @ParameterizedTest
    @CsvSource({"1, 6, true", "1, 6, false", "12, 36, true", "12, 36, false"})
    void multiplying_people_is_the_same_as_carrying_them_step_by_step(int stepsPerYear, int steps, boolean byChance) {
        var horizon = new Horizon(stepsPerYear, steps);
        var unit = with(UNIT, byChance);
        var luck = SHOCKS.luck(horizon, 4, 0).of(unit.group());
        var carried = new Workspace(unit, horizon);
        carried.run(unit, luck);

        var block = new Block(new Study(List.of(unit), SHOCKS, horizon, List.of(Line.all("England")), 4));
        block.run(0);

        var results = block.ensemble();
        for (int year = 0; year < results.years(); year++) {
            int last = (year + 1) * stepsPerYear - 1;
            assertThat(results.fte(0, year).mean()).isCloseTo(carried.fte(last), ROUNDING);
            assertThat(results.fte(0, year).varianceByChance()).isCloseTo(carried.varianceOfFte(last), ROUNDING);
            assertThat(results.gap(0, year).mean())
                    .isCloseTo(carried.required(last) - carried.fte(last), Percentage.withPercentage(1e-7));
        }
    }

    /** One fewer than are multiplied side by side, as many, and one more. */
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void nobody_s_result_depends_on_how_many_are_akin(int many) {
        var units = IntStream.range(0, many).mapToObj(KinTest::trust).toList();
        var lines = units.stream()
                .map(unit -> Line.ofOrganisation(unit.organisation()))
                .toList();

        var together = new Study(units, SHOCKS, Horizon.years(4), lines, 3).run(3);

        assertThat(new Kinship(units).families()).hasSize(1);
        for (int at = 0; at < many; at++) {
            var alone = new Study(List.of(units.get(at)), SHOCKS, Horizon.years(4), List.of(lines.get(at)), 3).run(3);
            for (int year = 0; year < 4; year++) {
                assertThat(together.fte(at, year).numbers().toArray())
                        .isEqualTo(alone.fte(0, year).numbers().toArray());
            }
        }
    }

    /** Who is not akin asks in the memory of whoever asked before: three with the same kinds of recruits, one with others. */
    @Test
    void nobody_s_result_depends_on_who_asked_before() {
        var units = IntStream.range(0, 4)
                .mapToObj(number -> leaving(trust(3 * number - number % 2), .05 * (number + 1)))
                .toList();
        var lines = units.stream()
                .map(unit -> Line.ofOrganisation(unit.organisation()))
                .toList();

        var together = new Study(units, SHOCKS, Horizon.years(4), lines, 3).run(3);

        assertThat(new Kinship(units).families()).hasSize(4);
        for (int at = 0; at < units.size(); at++) {
            var alone = new Study(List.of(units.get(at)), SHOCKS, Horizon.years(4), List.of(lines.get(at)), 3).run(3);
            assertThat(together.fte(at, 3).numbers().toArray())
                    .isEqualTo(alone.fte(0, 3).numbers().toArray());
        }
    }

    private static Unit leaving(Unit unit, double hazard) {
        var hazards = unit.flows().hazardsOf(0).with(Risk.LEAVE, hazard);
        return unit.with(unit.flows().withHazards(List.of(hazards)));
    }

    /** Trusts with the same rates and regrading of their own are no kin. */
    @Test
    void who_is_regraded_otherwise_is_not_akin() {
        var other = Small.lively(3).flows().regrading();
        var units = List.of(UNIT, UNIT.with(UNIT.flows().with(other)));

        assertThat(new Kinship(units).families()).hasSize(2);
    }

    @Test
    void recruits_who_follow_vacancies_have_no_exact_variance() {
        var intake = UNIT.flows().joiners().intakes().getFirst().with(Series.of("heads", 5));
        var filling = Joiners.planned().filling(new Filling(intake, 1, .25));
        var study = new Study(
                List.of(UNIT.with(UNIT.flows().with(filling))), SHOCKS, Horizon.years(2), List.of(Line.all("all")), 1);

        assertThatThrownBy(() -> study.run(2))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("chance-follows-vacancies"));
    }

    /** With others of the same group, but people and recruits of its own. */
    private static Unit trust(int number) {
        var intakes = UNIT.flows().joiners().intakes();
        var first = intakes.getFirst().with(Series.of("heads", 3 + number, 5));
        var second = intakes.get(1 + number % 2);
        var joiners = number % 3 == 0 ? Joiners.byChance(second, first) : Joiners.planned(first, second, first);
        return new Unit(
                "R" + number,
                "Nurses",
                Small.lively(20 + number).opening(),
                UNIT.flows().with(joiners),
                UNIT.worth(),
                UNIT.need());
    }

    private static Unit with(Unit unit, boolean byChance) {
        var intakes = unit.flows().joiners().intakes().toArray(Intake[]::new);
        return unit.with(unit.flows().with(byChance ? Joiners.byChance(intakes) : Joiners.planned(intakes)));
    }
}
