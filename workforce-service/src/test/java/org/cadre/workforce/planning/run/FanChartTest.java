package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.picture.Drawn;
import org.cadre.workforce.picture.Picture;
import org.cadre.workforce.picture.PictureFormat;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules FC41 to FC44 of the guide for forecasting, on pictures that were really drawn. */
class FanChartTest {

    private static final String NURSES = "Nursing and Midwifery Registered";
    private static final UUID RUN = new UUID(0, 7);

    @Test
    void a_picture_explains_itself_in_words_that_are_drawn() {
        var words = drawn(Leeds.model(), 5, NURSES).words();

        assertThat(words)
                .contains("Nursing and Midwifery Registered at RR8: staff in post, demand and gap, 2027 to 2031")
                .contains("Model “Nurses and scientists” from 1 April 2026 on. With the levers: Flexible working.")
                .contains("In post and demand (FTE)", "Gap (FTE)", "Year (figures at the end of its 31 March)")
                .contains("the mean of 60 futures", "in 8 of 10 futures that the model considers the figure lies in it")
                .contains("On 2031-03-31", "full-time equivalents are expected in post")
                .contains("Unit: full-time equivalents (FTE)", "seed 1", "code forecast-5", RUN.toString())
                .contains("model SHA-256 " + Leeds.kept(Leeds.model()).sha256())
                .contains("Sources of the model: Leavers of 2025/26; Retirements of 2025/26; Promotions of 2025/26")
                .contains("The upper axis does not begin at nought.")
                .contains("Not back-tested: no calibration was named")
                .doesNotContain("Not complete");
    }

    @Test
    void a_screen_reader_finds_a_title_and_every_figure() {
        var result = calculated(Leeds.model(), 5);
        var picture = drawn(Leeds.model(), 5, NURSES);

        assertThat(picture.root().getAttribute("role")).isEqualTo("img");
        assertThat(picture.root().getAttribute("aria-labelledby")).isEqualTo("title");
        assertThat(picture.title()).startsWith(NURSES + " at RR8");
        var year = line(result, NURSES).years().get(2);
        assertThat(picture.description())
                .contains("31 March 2029: in post %,.1f (80 %% interval %,.1f to %,.1f), demand %,.1f"
                        .formatted(
                                year.inPost().mean(),
                                year.inPost().p10(),
                                year.inPost().p90(),
                                year.demand().mean()))
                .contains("31 March 2027", "31 March 2031");
    }

    /** Each corner of a band stands where the scale beside it has the number of the result. */
    @Test
    void the_bands_are_the_intervals_of_the_results() {
        var years = line(calculated(Leeds.model(), 5), NURSES).years();
        var picture = drawn(Leeds.model(), 5, NURSES);
        var bands = picture.shapesOf(10);

        assertThat(bands).hasSize(3);
        assertBand(picture, bands.get(1), years, RunYear::inPost, 0);
        assertBand(picture, bands.get(0), years, RunYear::demand, 0);
        assertBand(picture, bands.get(2), years, RunYear::gap, 1);
    }

    @Test
    void lines_are_told_apart_without_colours() {
        var dashes = drawn(Leeds.model(), 5, NURSES).all("g").stream()
                .map(group -> group.getAttribute("stroke-dasharray"))
                .distinct()
                .toList();

        assertThat(dashes).contains("8,4", "2,3");
        assertThat(drawn(Leeds.model(), 5, NURSES).words()).contains("In post", "Demand", "Gap");
    }

    @Test
    void fc43_while_a_run_goes_on_its_picture_says_so() {
        var calculation = calculation(Leeds.model(), 5);
        var partial = calculation.result(List.of(calculation.block(0)));

        var words = Drawn.svg(picture(Leeds.model(), partial, 5, NURSES)).words();

        assertThat(words).contains("Not complete: these are 50 of 60 futures, and the figures will still change.");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_results_are_the_same_bytes(PictureFormat format) {
        var result = calculated(Leeds.model(), 15);

        assertThat(Drawn.file(picture(Leeds.model(), result, 15, NURSES), format))
                .isEqualTo(Drawn.file(picture(Leeds.model(), result, 15, NURSES), format))
                .hasSizeLessThan(300_000);
    }

    @Test
    void a_png_is_as_large_as_all_are_and_not_blank() {
        var picture = picture(Leeds.model(), calculated(Leeds.model(), 15), 15, NURSES);

        var image = Drawn.png(Drawn.file(picture, PictureFormat.PNG));

        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1680);
        assertThat(dots(image, 0xFFFFFF)).isBetween(1_000_000L, 3_100_000L);
        assertThat(dots(image, 0x0072B2)).isGreaterThan(1_000);
        assertThat(dots(image, 0xB34700)).isGreaterThan(1_000);
    }

    /** An area needs two years. */
    @Test
    void the_interval_of_one_year_alone_is_a_bar() {
        var picture = drawn(Leeds.hundred(), 1, "Nurses");

        assertThat(picture.words())
                .contains("demand and gap, 2027 Model", "In post", "Gap (FTE)", "The bar is the 80 % interval");
        assertThat(picture.description()).contains("31 March 2027: in post");
    }

    @Test
    void names_of_any_length_and_kind_leave_room_for_the_chart() {
        var name = "<&\u0001\"N".repeat(19).substring(0, 90);
        var model = Leeds.hundred()
                .replace("\"name\": \"Nurses\"", "\"name\": \"%s\"".formatted(json(name)))
                .replace("\"source\": \"None\"", "\"source\": \"%s\"".formatted("Far away ".repeat(55)));

        var picture = drawn(model, 30, name);

        assertThat(picture.title()).startsWith("<& \"N<& \"N");
        for (var text : picture.all("text")) {
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(-840.0, 840.0);
        }
        var scale = picture.scales().getFirst();
        assertThat(scale.getFirst()[1] - scale.getLast()[1])
                .as("height of the chart")
                .isGreaterThan(100);
    }

    @Test
    void a_group_is_named_or_all_are_shown() {
        var story = story(Leeds.model(), calculated(Leeds.model(), 1), 1);

        assertThat(story.line(Optional.empty()).name()).isEqualTo("All groups");
        assertThat(story.line(Optional.of("Healthcare Scientists")).name()).isEqualTo("Healthcare Scientists");
        assertThatThrownBy(() -> FanChart.of(story, Optional.of("Midwives")))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("group-unknown");
                    assertThat(refusal)
                            .hasMessageContaining("it has Nursing and Midwifery Registered, Healthcare Scientists");
                    assertThat(refusal.violations()).extracting("parameter").containsExactly("group");
                });
    }

    private static void assertBand(
            Drawn picture, double[][] band, List<RunYear> years, Function<RunYear, RunFigure> of, int panel) {
        var scale = picture.scales().get(panel);
        assertThat(scale).hasSizeGreaterThan(2);
        double dots = (scale.getLast()[1] - scale.getFirst()[1]) / (scale.getLast()[0] - scale.getFirst()[0]);
        for (int year = 0; year < years.size(); year++) {
            var figure = of.apply(years.get(year));
            double x = band[year][0];
            var heights = IntStream.range(0, band.length)
                    .filter(at -> Math.abs(band[at][0] - x) < 0.01)
                    .mapToDouble(at -> band[at][1])
                    .sorted()
                    .toArray();
            assertThat((heights[1] - heights[0]) / -dots)
                    .isCloseTo(figure.p90().subtract(figure.p10()).doubleValue(), within(0.02));
            assertThat((heights[0] - band[0][1]) / dots)
                    .isCloseTo(
                            figure.p90()
                                    .subtract(of.apply(years.getFirst()).p10())
                                    .doubleValue(),
                            within(0.02));
        }
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"").replace("\u0001", "\\u0001");
    }

    private static long dots(BufferedImage image, int colour) {
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == colour)
                        .count())
                .sum();
    }

    private static Drawn drawn(String model, int years, String group) {
        return Drawn.svg(picture(model, calculated(model, years), years, group));
    }

    private static Picture picture(String model, RunResult result, int years, String group) {
        return FanChart.of(story(model, result, years), Optional.of(group));
    }

    private static RunStory story(String model, RunResult result, int years) {
        var question = new RunQuestion(years, 60, 1, null, List.of(Leeds.scenarioLever()), RunMode.EXPECTED);
        return new RunStory(RUN, RunCalculation.CODE_VERSION, question, Leeds.kept(model), result);
    }

    private static RunLine line(RunResult result, String group) {
        return result.lines().stream()
                .filter(line -> line.name().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static RunCalculation calculation(String model, int years) {
        return new RunCalculation(Leeds.kept(model), new RunQuestion(years, 60, 1));
    }

    private static RunResult calculated(String model, int years) {
        var calculation = calculation(model, years);
        return calculation.result(IntStream.range(0, calculation.blocks())
                .mapToObj(calculation::block)
                .toList());
    }
}
