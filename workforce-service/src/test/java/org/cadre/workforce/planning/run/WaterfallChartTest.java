package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.planning.run.GapDecompositionTest.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.picture.PictureFormat;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules FC42 to FC44, FC47 and FC66 of the guide for forecasting, on waterfalls that were really drawn. */
class WaterfallChartTest {

    private static final Optional<String> NURSES = Optional.of("Nursing and Midwifery Registered");
    private static final RunStory STORY = story(Leeds.model(), 5, List.of(Leeds.scenarioLever()));

    @Test
    void a_waterfall_explains_itself_in_words_that_are_drawn() {
        var words = drawn(STORY).words();

        assertThat(words)
                .contains(
                        "Nursing and Midwifery Registered at RR8: from the gap of 1 April 2026 to that of 31 March 2031")
                .contains("With the levers: Flexible working.", "Gap (FTE)", "gap on 1 April 2026 12.5")
                .contains("demand: Productivity -", "leavers: retire +", "joiners: newly qualified -")
                .contains("lever: Flexible working -", "uncertainties ", "hours worked ")
                .contains("+ widens the gap", "- closes it")
                .contains(
                        "Unit: full-time equivalents (FTE)",
                        "model SHA-256 " + STORY.model().sha256())
                .contains("Not back-tested: no calibration was named")
                .doesNotContain("Not complete");
    }

    @Test
    void a_screen_reader_finds_every_step() {
        var gap = GapDecomposition.of(STORY, NURSES);

        for (var step : gap.steps()) {
            assertThat(drawn(STORY).description())
                    .contains("%s: %+,.1f.".formatted(GapWords.label(step), step.change()));
        }
    }

    /** Each bar is as long as its step, by the scale below. */
    @Test
    void the_bars_are_the_steps_of_the_decomposition() {
        var gap = GapDecomposition.of(STORY, NURSES);
        var picture = drawn(STORY);
        var scale = picture.all("text").stream()
                .filter(text -> text.getTextContent().matches("\\d{3}"))
                .map(text -> new double[] {
                    Double.parseDouble(text.getTextContent()), Double.parseDouble(text.getAttribute("x"))
                })
                .toList();
        double dots = (scale.getLast()[1] - scale.getFirst()[1]) / (scale.getLast()[0] - scale.getFirst()[0]);
        var bars = picture.bars("rgb(179,71,0)", "rgb(0,114,178)");

        assertThat(bars).hasSize(gap.steps().size());
        for (int at = 0; at < bars.size(); at++) {
            assertThat(bars.get(at) / dots)
                    .isCloseTo(gap.steps().get(at).change().abs().doubleValue(), within(0.2));
        }
    }

    @Test
    void many_steps_are_shown_by_the_largest_and_the_sum_of_the_others() {
        var drivers = IntStream.rangeClosed(1, 20)
                .mapToObj(
                        "{\"name\": \"Driver %d\", \"kind\": \"ACTIVITY\", \"level\": [1.01], \"source\": \"None\"}"
                                ::formatted)
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
        var model = Leeds.hundred()
                .replace(
                        "{\"name\": \"Demography\", \"kind\": \"ACTIVITY\", \"level\": [1.02], \"source\": \"None\"}",
                        drivers);

        var picture = Drawn.svg(WaterfallChart.of(story(model, 2, List.of()), Optional.empty()));

        assertThat(picture.words()).contains("7 smaller steps");
        assertThat(picture.description()).contains("demand: Driver 20: +");
    }

    @Test
    void a_run_that_older_code_computed_is_taken_apart_with_a_warning() {
        var older = new RunStory(STORY.run(), "forecast-0", STORY.question(), STORY.model(), STORY.result());

        assertThat(drawn(older).words())
                .contains(
                        "The run was computed with forecast-0 and taken apart with forecast-5: a replay says what differs.");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_run_is_the_same_bytes(PictureFormat format) {
        assertThat(Drawn.file(WaterfallChart.of(STORY, NURSES), format))
                .isEqualTo(Drawn.file(WaterfallChart.of(STORY, NURSES), format))
                .hasSizeLessThan(300_000);
    }

    private static Drawn drawn(RunStory story) {
        return Drawn.svg(WaterfallChart.of(story, NURSES));
    }
}
