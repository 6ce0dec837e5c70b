package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.disclosure.DisclosureRule;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules FC98 and FC99 of the guide for forecasting: twelve trusts of nine groups, which are more than are told with intervals. */
class PlacesOfARunTest {

    private static final int TRUSTS = 12;
    private static final int PLACES = TRUSTS * MadeUpEngland.GROUPS;
    private static final KeptModel MODEL = Leeds.kept(country(TRUSTS));
    private static final RunQuestion QUESTION = new RunQuestion(3, 60, 1);
    private static final RunResult RESULT = Runs.of(MODEL, QUESTION);
    private static final String PLACE = "Group 4 at X003";

    /** All are short, and one of them most. */
    private static String country(int trusts) {
        return MadeUpEngland.of(trusts, 1)
                .text()
                .replaceFirst("\"demand\": \\{\"base\": 60}", "\"establishment\": [70], \"demand\": {\"base\": 300}")
                .replace("{\"base\": 60}", "{\"base\": 200}");
    }

    /** With 11 trusts there are 99 groups, with 12 there are 108. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12})
    void fc98_of_more_than_a_hundred_groups_what_is_expected_of_each_at_each_place_is_told(int trusts) {
        var lines = Runs.of(country(trusts), 1, 60).lines();

        assertThat(lines).hasSize(trusts * MadeUpEngland.GROUPS + trusts + MadeUpEngland.GROUPS + 1);
        assertThat(lines.subList(0, trusts * MadeUpEngland.GROUPS))
                .allMatch(line -> line.group() != null && line.organisation() != null)
                .allMatch(line -> line.hasInterval() == (trusts == 11));
        assertThat(lines.subList(trusts * MadeUpEngland.GROUPS, lines.size())).allMatch(RunLine::hasInterval);
    }

    @ParameterizedTest
    @EnumSource(RunMode.class)
    void fc98_places_sum_to_their_organisation_and_to_their_group(RunMode mode) {
        var lines = Runs.of(MODEL, new RunQuestion(2, 60, 1, mode)).lines();
        var places = lines.subList(0, PLACES);

        for (var sum : lines.subList(PLACES, lines.size())) {
            var parts = places.stream()
                    .filter(place -> sum.scope().holds(place.scope()))
                    .toList();
            assertThat(parts).isNotEmpty();
            for (int year = 0; year < 2; year++) {
                assertSum(sum, parts, year);
            }
        }
    }

    private static void assertSum(RunLine sum, List<RunLine> parts, int at) {
        var told = sum.years().get(at);
        var years = parts.stream().map(part -> part.years().get(at)).toList();
        assertThat(years.stream().mapToDouble(each -> value(each.inPost())).sum())
                .isCloseTo(value(told.inPost()), within(1e-3));
        assertThat(years.stream().mapToDouble(each -> value(each.demand())).sum())
                .isCloseTo(value(told.demand()), within(1e-3));
        assertThat(years.stream().mapToDouble(each -> value(each.gap())).sum())
                .isCloseTo(value(told.gap()), within(1e-3));
    }

    @Test
    void fc98_a_place_has_means_alone_and_words_that_claim_no_interval() {
        var place = Runs.line(RESULT, "Group 1 at X000");
        var last = place.years().getLast();

        assertThat(last.figures()).containsOnlyKeys("inPost", "demand", "gap", "establishment", "vacancies");
        assertThat(last.figures().values())
                .allSatisfy(figure -> assertThat(figure).isEqualTo(RunFigure.expected(figure.mean())));
        assertThat(last.vacancies().mean())
                .isEqualByComparingTo(new BigDecimal(70).subtract(last.inPost().mean()));
        assertThat(last.costs()).isNull();
        assertThat(place.inWords())
                .contains("full-time equivalents are expected in post and ", " are needed, a gap of ")
                .endsWith("No interval: a run with organisation X000 tells it.")
                .doesNotContain("8 of 10");
    }

    @Test
    void fc98_the_place_that_is_shortest_has_the_first_rank_among_places() {
        var places = RESULT.lines().subList(0, PLACES);
        var ranks = places.stream()
                .map(line -> line.years().getFirst().shortageRank())
                .toList();

        assertThat(Runs.line(RESULT, "Group 1 at X000").years().getFirst().shortageRank())
                .isEqualTo(1);
        assertThat(ranks)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PLACES).boxed().toList());
    }

    @Test
    void fc98_from_above_means_are_rounded_and_sums_are_put_together_of_them() {
        var told = new DisclosedResult(MODEL.model(), new DisclosureRule(7, 5), RESULT).told();

        assertThat(told.lines()).hasSameSizeAs(RESULT.lines()).allMatch(line -> line.hidden() == null);
        var place = Runs.line(told, PLACE).years().getFirst().inPost();
        assertThat(place.hasInterval()).isFalse();
        assertThat(place.mean().remainder(new BigDecimal(5))).isZero();
    }

    @Test
    void fc98_a_table_has_a_star_for_what_a_place_does_not_have() {
        assertThat(RunCsv.of(RESULT, RunCalculation.CODE_VERSION).lines())
                .filteredOn(row -> row.startsWith("true," + PLACE + ",false,1,"))
                .hasSize(3)
                .allMatch(row -> row.contains(",*,*,*,Group 4,,"));
    }

    @Test
    void fc99_the_gap_of_a_place_is_taken_apart_and_compared_but_not_drawn() {
        var story = new RunStory(new UUID(0, 7), RunCalculation.CODE_VERSION, QUESTION, MODEL, RESULT);
        var gap = Runs.line(RESULT, PLACE).years().getLast().gap().mean();

        assertThat(GapDecomposition.of(story, Optional.of(PLACE)).gapAtEnd()).isEqualByComparingTo(gap);
        assertThat(WaterfallChart.of(story, Optional.of(PLACE))).isNotNull();
        assertThat(RunDifference.of(story, story, Optional.of(PLACE)).years())
                .allSatisfy(year -> assertThat(year.gap().p90()).isZero());
        assertThatThrownBy(() -> FanChart.of(story, Optional.of(PLACE)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("line-without-interval"))
                .hasMessageContaining("ask for a run with organisation X003");
    }

    @Test
    void fc99_a_run_that_has_not_the_line_names_ten_of_those_it_has() {
        var story = new RunStory(new UUID(0, 7), RunCalculation.CODE_VERSION, QUESTION, MODEL, RESULT);

        assertThatThrownBy(() -> story.line(Optional.of("Porters")))
                .hasMessageContaining("Group 1 at X000")
                .hasMessageEndingWith("and %d more".formatted(PLACES + TRUSTS + MadeUpEngland.GROUPS + 1 - 10));
    }

    private static double value(RunFigure figure) {
        return figure.mean().doubleValue();
    }
}
