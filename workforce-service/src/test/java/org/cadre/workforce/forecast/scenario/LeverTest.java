package org.cadre.workforce.forecast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.forecast.scenario.Levers.lever;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.scenario.Profile.Form;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Filling;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Joiners;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.junit.jupiter.api.Test;

class LeverTest {

    private static final Unit UNIT = Small.lively(3);
    private static final Horizon HORIZON = Horizon.years(4);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void a_lever_grows_as_its_profile_says_and_ends() {
        assertThat(shares(new Profile(Form.LINEAR, 1, 4, 6))).containsExactly(0, .25, .5, .75, 1, 1, 0);
        assertThat(shares(new Profile(Form.FRONT, 1, 4, 6))).containsExactly(0, .4375, .75, .9375, 1, 1, 0);
        assertThat(shares(new Profile(Form.BACK, 1, 4, 6))).containsExactly(0, .0625, .25, .5625, 1, 1, 0);
        assertThat(shares(new Profile(Form.STEP, 1, 4, 6))).containsExactly(0, 0, 0, 0, 1, 1, 0);
        assertThat(shares(Profile.from(3))).containsExactly(0, 0, 0, 1, 1, 1, 1);
        assertRefused("profile-out-of-order", "full", () -> new Profile(Form.STEP, 3, 2, 6));
        assertRefused("profile-out-of-order", "full", () -> new Profile(Form.STEP, 3, 4, 4));
    }

    @Test
    void it_reaches_the_ages_and_bands_it_names_and_no_others() {
        var selector = Selector.ALL.aged(30, 39).inBands(1);
        var half = Levers.of(selector, lever("1", Aim.LEAVE, Operation.SCALE, .5));

        var before = UNIT.flows().hazardsOf(0);
        var after = Scenario.of(half).on(UNIT, HORIZON).flows().hazardsOf(0);

        var shape = UNIT.shape();
        for (int cell = 0; cell < shape.cells(); cell++) {
            var reached = shape.bandOf(cell) == 1 && shape.ageOf(cell) >= 30 && shape.ageOf(cell) <= 39;
            assertThat(after.at(Risk.LEAVE, cell)).isEqualTo((reached ? .5 : 1) * before.at(Risk.LEAVE, cell));
            assertThat(after.at(Risk.RETIRE, cell)).isEqualTo(before.at(Risk.RETIRE, cell));
        }
    }

    @Test
    void on_a_risk_it_scales_the_hazard_so_that_no_chance_exceeds_one() {
        var levers =
                Scenario.of(lever("1", Aim.LEAVE, Operation.SCALE, 50), lever("2", Aim.PROMOTE, Operation.SET, 40));

        var course = new Projection(HORIZON).of(levers.on(UNIT, HORIZON));

        assertThat(DoubleStream.of(course.last().toArray())).allMatch(heads -> heads >= 0);
        assertThat(course.accounts())
                .allSatisfy(account -> assertThat(account.missing()).isCloseTo(0, within(1e-9)));
    }

    @Test
    void on_joiners_it_reaches_the_routes_it_names() {
        var more = Levers.of(Selector.ALL.by(Route.INTERNATIONAL), lever("1", Aim.JOINERS, Operation.ADD, 10));

        var before = joined(UNIT);
        var after = joined(Scenario.of(more).on(UNIT, HORIZON));

        assertThat(after.get(1) - before.get(1)).isCloseTo(10, EXACT);
        assertThat(after.getFirst()).isEqualTo(before.getFirst());
    }

    @Test
    void on_joiners_who_fill_vacancies_it_reaches_the_most_that_may_come() {
        var most = Intake.aged(UNIT.shape(), Route.RETURN_TO_PRACTICE, 0, Series.of("heads", 10), 30);
        var unit = UNIT.with(UNIT.flows().with(Joiners.planned().filling(new Filling(most, 1, 1))));
        var capped = Scenario.of(lever("1", Aim.JOINERS, Operation.CAP, 4));

        var changed = capped.checkedFor(List.of(unit), Levers.APPROVED).on(unit, HORIZON);

        assertThat(changed.flows()
                        .joiners()
                        .fillings()
                        .getFirst()
                        .intake()
                        .heads()
                        .at(2))
                .isEqualTo(4);
    }

    @Test
    void on_participation_it_may_change_from_year_to_year() {
        var slowly =
                Levers.during(new Profile(Form.LINEAR, 1, 2, 100), lever("1", Aim.PARTICIPATION, Operation.SET, .95));

        var worth = Scenario.of(slowly).on(UNIT, HORIZON).worth();

        assertThat(worth.participation(0).at(5)).isEqualTo(.85);
        assertThat(worth.participation(1).at(5)).isCloseTo(.90, EXACT);
        assertThat(worth.participation(2).at(5)).isCloseTo(.95, EXACT);
        assertThat(worth.participation(9).at(5)).isCloseTo(.95, EXACT);
    }

    /** Steps in which no lever changes share their hazards, and so are computed once. */
    @Test
    void years_in_which_nothing_changes_share_their_chances() {
        var fromTheThird = Levers.during(Profile.from(2), lever("1", Aim.LEAVE, Operation.CAP, .05));

        var flows = Scenario.of(fromTheThird).on(UNIT, HORIZON).flows();

        assertThat(flows.hazardsOf(1)).isSameAs(flows.hazardsOf(0));
        assertThat(flows.hazardsOf(2)).isNotSameAs(flows.hazardsOf(1));
        assertThat(flows.hazardsOf(3)).isSameAs(flows.hazardsOf(2));
        assertThat(IntStream.range(0, UNIT.shape().cells())
                        .mapToDouble(cell -> flows.hazardsOf(2).at(Risk.LEAVE, cell)))
                .allMatch(hazard -> hazard <= .05);
    }

    @Test
    void it_has_an_owner_and_another_approver_and_a_value_that_can_be() {
        var day = Levers.APPROVED;
        assertRefused("own-approval", "approver", () -> new Warrant("A", "A", "why", "", day, day));
        assertRefused("name-blank", "owner", () -> new Warrant(" ", "B", "why", "", day, day));
        assertRefused("name-blank", "reason", () -> new Warrant("A", "B", " ", "", day, day));
        assertRefused(
                "expired-when-approved", "expiresOn", () -> new Warrant("A", "B", "why", "", day, day.minusDays(1)));
        assertThat(new Warrant("A", "B", "why", "", day, day).isOverBy(day)).isFalse();
        assertRefused("quantity-negative", "value", () -> lever("1", Aim.LEAVE, Operation.SCALE, -1));
        assertRefused("quantity-not-finite", "value", () -> lever("1", Aim.LEAVE, Operation.ADD, Double.NaN));
        assertRefused("ages-reversed", "oldest", () -> Selector.ALL.aged(40, 39));
    }

    private static double[] shares(Profile profile) {
        return IntStream.range(0, 7).mapToDouble(profile::at).toArray();
    }

    private static List<Double> joined(Unit unit) {
        var account = new Projection(HORIZON).of(unit).accounts().getFirst();
        return List.of(
                account.joined().get(Route.NEWLY_QUALIFIED), account.joined().get(Route.INTERNATIONAL));
    }
}
