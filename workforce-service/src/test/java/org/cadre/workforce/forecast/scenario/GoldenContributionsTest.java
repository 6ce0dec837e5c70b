package org.cadre.workforce.forecast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Cells;
import org.cadre.workforce.forecast.stock.Figures;
import org.cadre.workforce.forecast.stock.Flows;
import org.cadre.workforce.forecast.stock.Hazards;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Need;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.stock.Worth;
import org.junit.jupiter.api.Test;

/** G7: 1,000 people for five years; leavers from 10 to 8 %, recruits from 90 to 110, participation from .90 to .92. */
class GoldenContributionsTest {

    private static final Offset<Double> SIX_DIGITS = within(5e-7);
    private static final Contributions STAFF = new Contributions(List.of(unit()), Horizon.years(5), Figures::fte);

    @Test
    void the_levers_lift_the_staff_from_863_to_1_038() {
        var all = groups().values().stream().reduce(Scenario.BASE, Scenario::plus);

        assertThat(STAFF.with(Scenario.BASE)).isCloseTo(863.1441, within(1e-9));
        assertThat(STAFF.with(all)).isCloseTo(1037.616874, SIX_DIGITS);
    }

    @Test
    void each_is_due_what_it_adds_on_average_over_all_orders() {
        var contributions = STAFF.of(groups());

        assertThat(contributions.get("leavers")).isCloseTo(77.564500, SIX_DIGITS);
        assertThat(contributions.get("recruits")).isCloseTo(76.050433, SIX_DIGITS);
        assertThat(contributions.get("participation")).isCloseTo(20.857842, SIX_DIGITS);
    }

    /** A thousand elsewhere whom nothing reaches, and a thousand whom one lever alone does. */
    @Test
    void what_does_not_reach_somebody_has_no_part_in_them() {
        var elsewhere = new Unit("RX2", "Nurses", unit().opening(), unit().flows(), unit().worth(), unit().need());
        var both = new Contributions(List.of(unit(), elsewhere), Horizon.years(5), Figures::fte);
        var groups = groups();
        groups.put("leavers", Scenario.of(only("RX1", Levers.lever("1", Aim.LEAVE, Operation.SET, -Math.log(.92)))));
        groups.put("elsewhere", Scenario.of(only("RX2", Levers.lever("4", Aim.LEAVE, Operation.SET, 0))));

        var contributions = both.of(groups);

        assertThat(contributions.keySet()).containsExactly("leavers", "recruits", "participation", "elsewhere");
        assertThat(contributions.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(
                        both.with(groups.values().stream().reduce(Scenario.BASE, Scenario::plus))
                                - both.with(Scenario.BASE),
                        SIX_DIGITS);
    }

    @Test
    void one_after_the_other_they_seem_to_add_something_else() {
        var waterfall = STAFF.inOrder(groups());

        assertThat(waterfall.keySet()).containsExactly("leavers", "recruits", "participation");
        assertThat(waterfall.get("leavers")).isCloseTo(75.209229, SIX_DIGITS);
        assertThat(waterfall.get("recruits")).isCloseTo(76.706657, SIX_DIGITS);
        assertThat(waterfall.get("participation")).isCloseTo(22.556889, SIX_DIGITS);
    }

    private static Lever only(String organisation, Lever lever) {
        return Levers.of(Selector.ofOrganisation(organisation), lever);
    }

    private static Map<String, Scenario> groups() {
        var groups = new LinkedHashMap<String, Scenario>();
        groups.put("leavers", Scenario.of(Levers.lever("1", Aim.LEAVE, Operation.SET, -Math.log(.92))));
        groups.put("recruits", Scenario.of(Levers.lever("2", Aim.JOINERS, Operation.ADD, 20)));
        groups.put("participation", Scenario.of(Levers.lever("3", Aim.PARTICIPATION, Operation.ADD, .02)));
        return groups;
    }

    private static Unit unit() {
        var shape = new Shape(1, 40, 1);
        var hazards = Hazards.none(shape).with(Risk.LEAVE, -Math.log(.9));
        var recruits = Intake.aged(shape, Route.WIDER_LABOUR_MARKET, 0, Series.of("heads", 90), 40);
        return new Unit(
                "RX1",
                "Nurses",
                Cells.of("opening", shape, 1_000),
                Flows.of(hazards, Joiners.planned(recruits)),
                new Worth(Cells.all("participation", shape, .9), Cells.all("pay", shape, 0)),
                Need.NONE);
    }
}
