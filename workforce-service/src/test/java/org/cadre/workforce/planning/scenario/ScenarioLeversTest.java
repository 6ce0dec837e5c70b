package org.cadre.workforce.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.DomainException.Kind;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.forecast.rate.Risk;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.ModelUnits;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC17 to FC19, FC90 and FC92 of the guide for forecasting, and what levers do to a model. */
class ScenarioLeversTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final NewPlanningModel MODEL = Leeds.kept(Leeds.model()).model();
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @ParameterizedTest
    @CsvSource({"2027-03-30, true", "2027-03-31, true", "2027-04-01, false"})
    void a_lever_is_run_up_to_its_last_day_and_not_after_it(LocalDate day, boolean isTaken) {
        var levers = levers(Leeds.lever());

        if (isTaken) {
            ScenarioLevers.check(MODEL, levers, day);
        } else {
            refused(Kind.CONFLICT, "lever-expired", "#/levers/0", () -> ScenarioLevers.check(MODEL, levers, day))
                    .hasMessageContaining("expired on 2027-03-31")
                    .hasMessageContaining("its owner, Retention lead, must renew it or take it out");
        }
    }

    @Test
    void owner_and_approver_are_two_and_the_last_day_is_not_before_the_approval() {
        refused("own-approval", "#/levers/0/approver", Leeds.lever().replace("Chief people officer", "Retention lead"));
        refused("expired-when-approved", "#/levers/0/expiresOn", Leeds.lever().replace("2027-03-31", "2026-03-31"));
        check(Leeds.lever().replace("2027-03-31", "2026-11-27").replace("2026-04-01", "2026-11-27"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"groups\": [\"Doctors\"] | lever-reaches-nothing | #/levers/0/selector/groups/0",
                "\"bands\": [\"Band 5\", \"Band 9\"] | lever-reaches-nothing | #/levers/0/selector/bands/1",
                "\"groups\": [\"Healthcare Scientists\"], \"bands\": [\"Band 5\"] | lever-reaches-nothing | #/levers/0/selector/bands/0",
                "\"routes\": [\"INTERNATIONAL\"] | selector-without-meaning | #/levers/0/selector/routes",
                "\"youngest\": 50, \"oldest\": 40 | ages-reversed | #/levers/0/selector/oldest"
            })
    void fc18_a_selector_that_matches_nothing_is_refused_where_it_stands(String selector, String code, String pointer) {
        refused(code, pointer, Leeds.lever().replace("\"bands\": [\"Band 5\"]", selector));
    }

    @Test
    void joiners_by_a_route_that_nobody_takes_are_no_joiners_to_change() {
        refused(
                "lever-reaches-nothing",
                "#/levers/0",
                Leeds.lever()
                        .replace("\"aim\": \"LEAVE\"", "\"aim\": \"JOINERS\"")
                        .replace("\"bands\": [\"Band 5\"]", "\"routes\": [\"RETURN_TO_PRACTICE\"]"));
    }

    @Test
    void fc18_demand_is_that_of_whole_groups_and_joiners_have_no_ages_to_choose() {
        var demand = Leeds.lever().replace("\"aim\": \"LEAVE\"", "\"aim\": \"REQUIRED\"");
        refused("selector-without-meaning", "#/levers/0/selector/bands", demand);
        check(demand.replace("\"bands\": [\"Band 5\"]", "\"groups\": [\"Healthcare Scientists\"]"));

        var joiners = Leeds.lever().replace("\"aim\": \"LEAVE\"", "\"aim\": \"JOINERS\"");
        refused(
                "selector-without-meaning",
                "#/levers/0/selector/youngest",
                joiners.replace("\"bands\": [\"Band 5\"]", "\"youngest\": 30"));
        check(joiners);
    }

    @Test
    void fc19_levers_that_contradict_each_other_are_refused_in_words() {
        var set = Leeds.lever().replace("SCALE", "SET");

        assertThatThrownBy(() -> check(set + "," + set.replace("\"id\": \"Flexible", "\"id\": \"Rigid")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("levers-contradict"))
                .hasMessageContaining("LEAVE SET 0.9 and SET 0.9");
        check(set + "," + set.replace("\"id\": \"Flexible", "\"id\": \"Rigid").replace("[\"Band 5\"]", "[\"Band 6\"]"));
    }

    @Test
    void a_year_that_comes_before_the_one_it_should_follow_is_refused() {
        refused(
                "profile-out-of-order",
                "#/levers/0/profile/fullYear",
                Leeds.lever().replace("\"fullYear\": 4", "\"fullYear\": 1"));
        refused(
                "profile-out-of-order",
                "#/levers/0/profile/fullYear",
                Leeds.lever().replace("\"fullYear\": 4", "\"fullYear\": 4, \"lastYear\": 3"));
        check(Leeds.lever().replace("\"fullYear\": 4", "\"fullYear\": 4, \"lastYear\": 4"));
    }

    /** From the second year on, in full from the fourth: a third, two thirds, all of a tenth. */
    @Test
    void a_lever_grows_over_the_years_and_reaches_its_band_only() {
        var nurses = pulled(Leeds.lever(), MODEL);

        assertThat(List.of(0, 1, 2, 3, 9))
                .extracting(year -> leaving(nurses, year, "Band 5"))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(.09, .09 * (1 - .1 / 3), .09 * (1 - .2 / 3), .09 * .9, .09 * .9);
        assertThat(leaving(nurses, 9, "Band 6")).isEqualTo(.06);
    }

    @Test
    void after_its_last_year_a_lever_has_no_effect_any_more() {
        var nurses = pulled(Leeds.lever().replace("\"fullYear\": 4", "\"fullYear\": 4, \"lastYear\": 5"), MODEL);

        assertThat(leaving(nurses, 4, "Band 5")).isCloseTo(.081, within(1e-12));
        assertThat(leaving(nurses, 5, "Band 5")).isEqualTo(.09);
    }

    @Test
    void joiners_are_meant_by_the_year_also_where_steps_are_months() {
        var lever = Leeds.lever()
                .replace("\"aim\": \"LEAVE\"", "\"aim\": \"JOINERS\"")
                .replace("SCALE", "SET")
                .replace("0.9", "24")
                .replace("\"bands\": [\"Band 5\"]", "\"routes\": [\"INTERNATIONAL\"]")
                .replace("\"fromYear\": 2, \"fullYear\": 4", "\"fromYear\": 1");
        var monthly = Leeds.kept(Leeds.model().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12"))
                .model();

        var international =
                pulled(lever, monthly).flows().joiners().intakes().getFirst().heads();
        assertThat(international.at(0)).isCloseTo(2, within(1e-12));
    }

    /** Forty begin each year, and 38, 35 and 33 are on the course: all of them are newly qualified. */
    @ParameterizedTest
    @CsvSource({"SET, 30", "FLOOR, 30", "CAP, 10"})
    void newly_qualified_are_set_together_whether_they_begin_or_are_on_the_course(String operation, double heads) {
        var lever = joining(operation, heads, "\"routes\": [\"NEWLY_QUALIFIED\"]");

        for (int year = 0; year < 6; year++) {
            assertThat(joining(pulled(lever, MODEL), Route.NEWLY_QUALIFIED, year))
                    .isCloseTo(heads, within(1e-9));
        }
    }

    /** Band 5 has those from abroad and those of the course: ten more are ten more, not twenty or thirty. */
    @Test
    void ten_more_in_a_band_are_ten_more_however_many_ways_lead_into_it() {
        var more = pulled(joining("ADD", 10, "\"bands\": [\"Band 5\"]"), MODEL);
        var base = ModelUnits.of(MODEL, Horizon.years(10)).getFirst();

        for (int year = 0; year < 6; year++) {
            double before = joining(base, Route.NEWLY_QUALIFIED, year) + joining(base, Route.INTERNATIONAL, year);
            double after = joining(more, Route.NEWLY_QUALIFIED, year) + joining(more, Route.INTERNATIONAL, year);
            assertThat(after - before).isCloseTo(10, within(1e-9));
        }
    }

    /** From the second year on, in full from the fourth: a run of one year would not see it. */
    @ParameterizedTest
    @CsvSource({
        "1, LINEAR, SCALE, false",
        "2, LINEAR, SCALE, true",
        "3, STEP, SCALE, false",
        "4, STEP, SCALE, true",
        "2, STEP, CAP, true"
    })
    void a_lever_that_begins_when_a_run_is_over_is_refused(int years, String form, String operation, boolean taken) {
        var levers = levers(Leeds.lever().replace("LINEAR", form).replace("SCALE", operation));

        if (taken) {
            ScenarioLevers.requireWithin(years, levers);
        } else {
            refused(
                            Kind.INVALID,
                            "lever-too-late",
                            "#/levers/0/profile",
                            () -> ScenarioLevers.requireWithin(years, levers))
                    .hasMessageContaining(
                            "does nothing before year %d, and %d are looked ahead".formatted(years + 1, years));
        }
    }

    private static String joining(String operation, double heads, String selector) {
        return Leeds.lever()
                .replace("\"aim\": \"LEAVE\"", "\"aim\": \"JOINERS\"")
                .replace("SCALE", operation)
                .replace("0.9", Double.toString(heads))
                .replace("\"bands\": [\"Band 5\"]", selector)
                .replace("\"fromYear\": 2, \"fullYear\": 4", "\"fromYear\": 1");
    }

    private static double joining(Unit unit, Route route, int step) {
        return unit.flows().joiners().intakes().stream()
                .filter(intake -> intake.route() == route)
                .mapToDouble(intake -> intake.heads().at(step))
                .sum();
    }

    private static double leaving(Unit unit, int step, String band) {
        var shape = unit.shape();
        int cell = shape.cell(MODEL.groups().getFirst().bandNames().indexOf(band), 30);
        return unit.flows().hazardsOf(step).at(Risk.LEAVE, cell);
    }

    /** The nurses with a lever. */
    private static Unit pulled(String lever, NewPlanningModel model) {
        var horizon = new Horizon(model.stepsPerYear(), 10 * model.stepsPerYear());
        return ScenarioLevers.of(model, levers(lever))
                .on(ModelUnits.of(model, horizon).getFirst(), horizon);
    }

    private static void check(String levers) {
        ScenarioLevers.check(MODEL, levers(levers), DAY);
    }

    private static void refused(String code, String pointer, String levers) {
        refused(Kind.INVALID, code, pointer, () -> check(levers));
    }

    private static AbstractThrowableAssert<?, ?> refused(Kind kind, String code, String pointer, Runnable act) {
        return assertThatThrownBy(act::run).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.violations()).extracting(Violation::pointer).containsExactly(pointer);
        });
    }

    private static List<ScenarioLever> levers(String levers) {
        try {
            return JSON.readValue("[" + levers + "]", new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
