package org.cadre.workforce.forecast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.forecast.scenario.Levers.lever;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.scenario.Profile.Form;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Figures;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Projection;
import org.cadre.workforce.forecast.stock.Small;
import org.cadre.workforce.forecast.stock.Unit;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Horizon HORIZON = Horizon.years(6);
    private static final Unit UNIT = Small.lively(2);

    @Test
    void two_that_scale_multiply_and_two_that_add_sum() {
        var twice = Scenario.of(
                lever("1", Aim.REQUIRED, Operation.SCALE, 1.1),
                lever("2", Aim.REQUIRED, Operation.SCALE, 1.2),
                lever("3", Aim.REQUIRED, Operation.ADD, 50),
                lever("4", Aim.REQUIRED, Operation.ADD, 50));

        assertThat(required(twice)).isCloseTo((900 + 100) * 1.1 * 1.2, within(1e-9));
    }

    @Test
    void floors_and_caps_hold_after_everything_else() {
        var doubled = Scenario.of(lever("1", Aim.REQUIRED, Operation.SCALE, 2));

        assertThat(required(doubled.plus(Scenario.of(lever("2", Aim.REQUIRED, Operation.CAP, 1_000)))))
                .isEqualTo(1_000);
        assertThat(required(doubled.plus(Scenario.of(lever("2", Aim.REQUIRED, Operation.FLOOR, 2_000)))))
                .isEqualTo(2_000);
        assertThat(required(Scenario.of(lever("1", Aim.REQUIRED, Operation.ADD, -5_000))))
                .isZero();
    }

    @Test
    void of_two_that_set_a_number_the_one_approved_later_wins_and_on_the_same_day_they_contradict() {
        var early = lever("2", Aim.REQUIRED, Operation.SET, 100);
        var late = Levers.approved(Levers.APPROVED.plusDays(1), lever("1", Aim.REQUIRED, Operation.SET, 200));
        var same = lever("1", Aim.REQUIRED, Operation.SET, 200);

        assertThat(required(Scenario.of(early, late))).isEqualTo(200);
        assertThat(required(Scenario.of(late, early))).isEqualTo(200);
        assertCode("levers-contradict", () -> Scenario.of(early, same));
        var nurses = Levers.of(Selector.ofGroup("Nurses"), early);
        assertThat(Scenario.of(nurses, Levers.of(Selector.ofGroup("Doctors"), same))
                        .levers())
                .hasSize(2);
    }

    /** Rule FC91 of the guide for forecasting: approved in April 100 from the first year on, approved in September 40 from the third, in full from the fifth. */
    @Test
    void the_later_of_two_that_set_a_number_grows_from_where_the_earlier_has_led_to() {
        var early = lever("2", Aim.REQUIRED, Operation.SET, 100);
        var late = Levers.during(
                new Profile(Form.LINEAR, 2, 4, 5),
                Levers.approved(Levers.APPROVED.plusMonths(5), lever("1", Aim.REQUIRED, Operation.SET, 40)));

        var required = new Projection(HORIZON)
                .of(Scenario.of(late, early).on(UNIT, HORIZON)).figures().stream()
                        .mapToDouble(Figures::required)
                        .toArray();

        assertThat(required).containsExactly(new double[] {100, 100, 80, 60, 40, 100}, within(1e-9));
    }

    /** The other way round the later one holds in full, and the earlier has nothing left to set. */
    @Test
    void the_earlier_of_them_changes_nothing_once_the_later_holds_in_full() {
        var late = Levers.approved(Levers.APPROVED.plusMonths(5), lever("1", Aim.REQUIRED, Operation.SET, 40));
        var early = Levers.during(new Profile(Form.LINEAR, 0, 1, 100), lever("2", Aim.REQUIRED, Operation.SET, 100));

        assertThat(required(Scenario.of(early, late))).isEqualTo(40);
    }

    @Test
    void a_floor_above_a_cap_and_two_levers_with_one_id_are_refused_unless_they_never_meet() {
        var floor = lever("1", Aim.REQUIRED, Operation.FLOOR, 300);
        var cap = lever("2", Aim.REQUIRED, Operation.CAP, 200);

        assertCode("levers-contradict", () -> Scenario.of(floor, cap));
        assertCode("lever-twice", () -> Scenario.of(floor, lever("1", Aim.REQUIRED, Operation.CAP, 400)));
        var first = new Profile(Profile.Form.STEP, 0, 0, 2);
        assertThat(Scenario.of(Levers.during(first, floor), Levers.during(Profile.from(2), cap))
                        .levers())
                .hasSize(2);
        assertCode(
                "levers-contradict",
                () -> Scenario.of(Levers.during(first, floor), Levers.during(Profile.from(1), cap)));
    }

    /** The day before the last day, the last day, and the day after. */
    @Test
    void a_lever_may_be_run_until_it_expires() {
        var scenario = Scenario.of(lever("1", Aim.LEAVE, Operation.SCALE, .9));
        var units = List.of(UNIT);

        assertThat(scenario.checkedFor(units, LocalDate.of(2027, 3, 30))).isEqualTo(scenario);
        assertThat(scenario.checkedFor(units, LocalDate.of(2027, 3, 31))).isEqualTo(scenario);
        assertCode("lever-expired", () -> scenario.checkedFor(units, LocalDate.of(2027, 4, 1)));
    }

    @Test
    void a_lever_that_reaches_nothing_is_refused() {
        for (var selector : List.of(
                Selector.ofGroup("Porters"),
                Selector.ofOrganisation("RXX"),
                Selector.ALL.inBands(4),
                Selector.ALL.aged(70, 99),
                Selector.ALL.aged(0, 19))) {
            var scenario = Scenario.of(Levers.of(selector, lever("1", Aim.LEAVE, Operation.SCALE, .9)));

            assertCode("lever-reaches-nothing", () -> scenario.checkedFor(List.of(UNIT), Levers.APPROVED));
            assertThat(scenario.on(UNIT, HORIZON)).isSameAs(UNIT);
        }
    }

    private static void assertCode(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static double required(Scenario scenario) {
        return new Projection(Horizon.years(1))
                .of(scenario.on(UNIT, Horizon.years(1)))
                .figures()
                .getFirst()
                .required();
    }
}
