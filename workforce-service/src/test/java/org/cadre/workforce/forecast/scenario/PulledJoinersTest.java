package org.cadre.workforce.forecast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.forecast.scenario.Levers.lever;

import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC90 of the guide for forecasting: a lever on joiners acts on all together whom it reaches. */
class PulledJoinersTest {

    private static final Shape TWO = new Shape(2, 20, 10);
    private static final Horizon HORIZON = Horizon.years(3);

    /** Twenty and ten come from abroad, to two bands, and eight otherwise. */
    private static final Unit UNIT = unit(Joiners.planned(
            intake(Route.INTERNATIONAL, 0, 20),
            intake(Route.INTERNATIONAL, 1, 10),
            intake(Route.RETURN_TO_PRACTICE, 0, 8)));

    @ParameterizedTest
    @CsvSource({
        "SET, 60, 40, 20",
        "SET, 0, 0, 0",
        "ADD, 30, 40, 20",
        "ADD, -15, 10, 5",
        "ADD, -60, 0, 0",
        "SCALE, 2, 40, 20",
        "FLOOR, 60, 40, 20",
        "FLOOR, 30, 20, 10",
        "CAP, 15, 10, 5",
        "CAP, 30, 20, 10"
    })
    void what_it_sets_adds_or_holds_is_the_sum_of_those_it_reaches(
            Operation operation, double value, double first, double second) {
        var fromAbroad = Levers.of(Selector.ALL.by(Route.INTERNATIONAL), lever("1", Aim.JOINERS, operation, value));

        assertHeads(Scenario.of(fromAbroad), UNIT, 2, first, second, 8);
    }

    @Test
    void where_nobody_would_come_all_have_an_equal_part() {
        var nobody = unit(Joiners.byChance(
                intake(Route.INTERNATIONAL, 0, 0),
                intake(Route.INTERNATIONAL, 1, 0),
                intake(Route.RETURN_TO_PRACTICE, 0, 8)));
        var fromAbroad = Selector.ALL.by(Route.INTERNATIONAL);

        for (var operation : new Operation[] {Operation.SET, Operation.ADD, Operation.FLOOR}) {
            var ten = Levers.of(fromAbroad, lever("1", Aim.JOINERS, operation, 10));
            assertHeads(Scenario.of(ten), nobody, 0, 5, 5, 8);
            assertThat(Scenario.of(ten).on(nobody, HORIZON).flows().joiners().areByChance())
                    .isTrue();
        }
    }

    /** Twice as many of 38 in Band 1, and then no more than 30 from abroad: 40 and 10 of them would come. */
    @Test
    void levers_that_reach_others_too_act_one_after_the_other() {
        var more = Levers.of(Selector.ALL.inBands(0), lever("1", Aim.JOINERS, Operation.SCALE, 2));
        var cap = Levers.of(Selector.ALL.by(Route.INTERNATIONAL), lever("2", Aim.JOINERS, Operation.CAP, 30));

        assertHeads(Scenario.of(cap, more), UNIT, 1, 24, 6, 16);
    }

    /** Of those who fill vacancies the most that may come count beside those of the plan. */
    @Test
    void planned_joiners_and_those_who_fill_vacancies_are_capped_together() {
        var most = new Filling(intake(Route.INTERNATIONAL, 1, 10), .5, 2);
        var unit = unit(Joiners.planned(intake(Route.INTERNATIONAL, 0, 20)).filling(most));

        var joiners = Scenario.of(lever("1", Aim.JOINERS, Operation.CAP, 15))
                .on(unit, HORIZON)
                .flows()
                .joiners();

        assertThat(joiners.intakes().getFirst().heads().at(1)).isCloseTo(10, within(1e-12));
        assertThat(joiners.fillings().getFirst().intake().heads().at(1)).isCloseTo(5, within(1e-12));
        assertThat(joiners.fillings().getFirst().share()).isEqualTo(.5);
        assertThat(joiners.fillings().getFirst().yearsToHire()).isEqualTo(2);
    }

    private static void assertHeads(Scenario scenario, Unit unit, int step, double... heads) {
        var pulled = scenario.on(unit, HORIZON).flows().joiners().intakes();

        assertThat(pulled.stream()
                        .mapToDouble(intake -> intake.heads().at(step))
                        .toArray())
                .containsExactly(heads, within(1e-12));
        assertThat(pulled).extracting(Intake::route).containsExactlyElementsOf(routes(unit));
    }

    private static Iterable<Route> routes(Unit unit) {
        return unit.flows().joiners().intakes().stream().map(Intake::route).toList();
    }

    private static Intake intake(Route route, int band, double heads) {
        return Intake.aged(TWO, route, band, Series.of("heads", heads), 22);
    }

    private static Unit unit(Joiners joiners) {
        return Small.unit(Cells.all("opening", TWO, 1), Flows.of(Hazards.none(TWO), joiners));
    }
}
