package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunDecomposition.GapCause;
import org.cadre.workforce.planning.run.RunDecomposition.GapStep;
import org.cadre.workforce.planning.scenario.ScenarioLever;
import org.junit.jupiter.api.Test;

/** Rules FC45 and FC46 of the guide for forecasting: why a gap becomes what it is. */
class GapDecompositionTest {

    private static final String NURSES = "Nursing and Midwifery Registered";
    private static final Offset<BigDecimal> EXACT = within(new BigDecimal("0.00001"));

    /** A hundred people of 0.9 full-time equivalents: a tenth leaves by the year, and demand is 2 in a hundred more. */
    @Test
    void demand_and_leavers_are_told_apart() {
        var gap = apart(Leeds.hundred(), 2, "Nurses");

        assertThat(gap.gapAtStart()).isZero();
        assertThat(step(gap, GapCause.DEMAND, "Demography")).isCloseTo(new BigDecimal("1.8"), EXACT);
        assertThat(step(gap, GapCause.LEFT, "leave")).isCloseTo(BigDecimal.valueOf(90 * (1 - Math.exp(-.2))), EXACT);
        assertThat(step(gap, GapCause.PARTICIPATION, "Hours worked")).isCloseTo(BigDecimal.ZERO, EXACT);
        assertThat(gap.steps()).extracting(GapStep::cause).doesNotContain(GapCause.JOINED, GapCause.LEVER);
    }

    /** Golden value G7. */
    @Test
    void drivers_share_the_change_of_demand_whatever_their_order() {
        var model = Leeds.hundred()
                .replace("\"base\": 90", "\"base\": 1000")
                .replace(
                        "{\"name\": \"Demography\", \"kind\": \"ACTIVITY\", \"level\": [1.02], \"source\": \"None\"}",
                        """
                {"name": "Activity", "kind": "ACTIVITY", "level": [1.2], "source": "None"},
                {"name": "Productivity", "kind": "PRODUCTIVITY", "level": [1.1], "source": "None"}
                """);

        var gap = apart(model, 1, "Nurses");

        assertThat(step(gap, GapCause.DEMAND, "Activity")).isCloseTo(new BigDecimal("190.488733"), EXACT);
        assertThat(step(gap, GapCause.DEMAND, "Productivity")).isCloseTo(new BigDecimal("-99.579642"), EXACT);
    }

    /** Without uncertainties nothing is left for them: pipelines, joiners, promotion and hours are all accounted for. */
    @Test
    void the_steps_account_for_the_whole_change() {
        for (var levers : List.of(List.<ScenarioLever>of(), List.of(Leeds.scenarioLever()))) {
            var gap = apart(certain(), 10, NURSES, levers);

            assertThat(gap.gapAtStart()).isCloseTo(new BigDecimal("12.5"), EXACT);
            assertThat(step(gap, GapCause.UNCERTAINTY, "Uncertainties")).isCloseTo(BigDecimal.ZERO, EXACT);
            assertThat(sum(gap)).isEqualByComparingTo(gap.gapAtEnd());
            assertThat(gap.steps())
                    .extracting(GapStep::name)
                    .contains("Demography", "Productivity", "leave", "retire", "newly qualified", "international");
        }
    }

    @Test
    void a_lever_has_what_the_run_with_it_differs_from_the_run_without() {
        var without = apart(certain(), 10, NURSES, List.of());
        var with = apart(certain(), 10, NURSES, List.of(Leeds.scenarioLever()));

        assertThat(step(with, GapCause.LEVER, "Flexible working"))
                .isCloseTo(with.gapAtEnd().subtract(without.gapAtEnd()), EXACT)
                .isNegative();
    }

    @Test
    void levers_that_do_the_same_share_it_equally() {
        var twins = List.of(lever("One"), lever("Two"));

        var gap = apart(certain(), 10, NURSES, twins);

        assertThat(step(gap, GapCause.LEVER, "One")).isEqualByComparingTo(step(gap, GapCause.LEVER, "Two"));
        assertThat(step(gap, GapCause.UNCERTAINTY, "Uncertainties")).isCloseTo(BigDecimal.ZERO, EXACT);
    }

    @Test
    void all_groups_together_have_the_sums_of_their_causes() {
        var all = apart(Leeds.model(), 5, "All groups");
        var nurses = apart(Leeds.model(), 5, NURSES);
        var scientists = apart(Leeds.model(), 5, "Healthcare Scientists");

        assertThat(all.total()).isTrue();
        assertThat(step(all, GapCause.LEFT, "leave"))
                .isCloseTo(step(nurses, GapCause.LEFT, "leave").add(step(scientists, GapCause.LEFT, "leave")), EXACT);
        assertThat(sum(all)).isEqualByComparingTo(all.gapAtEnd());
    }

    @Test
    void it_is_read_out() {
        assertThat(apart(Leeds.hundred(), 2, "Nurses").inWords())
                .isEqualTo(
                        "The gap of Nurses at RR8 is 0.0 full-time equivalents on 2026-04-01 and expected to be 18.1 on"
                                + " 2028-03-31. It changes most by leavers: leave (+16.3), demand: Demography (+1.8).");
    }

    /** Each lever more doubles the sets of levers. */
    @Test
    void more_than_ten_levers_and_what_takes_too_long_are_refused() {
        var fourteen = IntStream.rangeClosed(1, 14)
                .mapToObj(at -> lever("Lever " + at))
                .toList();
        var eleven = fourteen.subList(0, 11);
        var monthly = certain().replace("\"stepsPerYear\": 1", "\"stepsPerYear\": 12");

        refused("too-many-levers", () -> apart(certain(), 10, NURSES, eleven));
        refused("decomposition-too-large", () -> apart(monthly, 30, "All groups", fourteen));
        assertThat(apart(certain(), 2, NURSES, eleven.subList(0, 10)).steps()).hasSizeGreaterThan(10);
    }

    /** Twelve groups, each with a lever of its own, are twenty-four sets and not four thousand of each. */
    @Test
    void fc46_levers_are_taken_apart_where_they_reach_anybody() {
        var model = groups(12);
        var levers = IntStream.rangeClosed(1, 12)
                .mapToObj(GapDecompositionTest::leverOfGroup)
                .toList();

        var gap = apart(model, 2, "All groups", levers);

        for (int at = 1; at <= 12; at++) {
            var alone = apart(model, 2, "Nurses " + at, List.of(leverOfGroup(at)));
            assertThat(step(gap, GapCause.LEVER, "Lever " + at))
                    .isNegative()
                    .isCloseTo(step(alone, GapCause.LEVER, "Lever " + at), EXACT);
        }
    }

    private static String groups(int number) {
        var group = Leeds.hundred()
                .replaceAll("(?s)^.*?\\{\"name\": \"Nurses\"", "{\"name\": \"Nurses %d\"")
                .replaceAll("(?s)\\]\\}\\s*$", "");
        var head = Leeds.hundred().replaceAll("(?s)\\{\"name\": \"Nurses\".*", "");
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> group.replace("%d", Integer.toString(at)))
                .collect(Collectors.joining(", ", head, "]}"));
    }

    private static ScenarioLever leverOfGroup(int at) {
        return Leeds.scenarioLever(Leeds.lever()
                .replace("\"id\": \"Flexible working\"", "\"id\": \"Lever %d\"".formatted(at))
                .replace("{\"bands\": [\"Band 5\"]}", "{\"groups\": [\"Nurses %d\"]}".formatted(at)));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static BigDecimal sum(RunDecomposition gap) {
        return gap.steps().stream().map(GapStep::change).reduce(gap.gapAtStart(), BigDecimal::add);
    }

    private static BigDecimal step(RunDecomposition gap, GapCause cause, String name) {
        return gap.steps().stream()
                .filter(step -> step.cause() == cause && step.name().equals(name))
                .findFirst()
                .orElseThrow()
                .change();
    }

    private static ScenarioLever lever(String id) {
        return Leeds.scenarioLever(
                Leeds.lever().replace("\"id\": \"Flexible working\"", "\"id\": \"%s\"".formatted(id)));
    }

    private static String certain() {
        return Leeds.model().replaceAll("(?s)\"uncertainties\": .*", "\"uncertainties\": []}");
    }

    private static RunDecomposition apart(String model, int years, String group) {
        return apart(model, years, group, List.of());
    }

    private static RunDecomposition apart(String model, int years, String group, List<ScenarioLever> levers) {
        return GapDecomposition.of(story(model, years, levers), Optional.of(group));
    }

    static RunStory story(String model, int years, List<ScenarioLever> levers) {
        var question = new RunQuestion(years, 60, 1, null, levers, RunMode.EXPECTED);
        var calculation = new RunCalculation(Leeds.kept(model), question);
        var result = calculation.result(IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList());
        return new RunStory(new UUID(0, 7), RunCalculation.CODE_VERSION, question, Leeds.kept(model), result);
    }
}
