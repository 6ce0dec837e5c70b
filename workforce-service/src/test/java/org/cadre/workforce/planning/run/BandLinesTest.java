package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules FC16, FC49 and FC50 of the guide for forecasting. Of a hundred people 9.516 are promoted in a year. */
class BandLinesTest {

    private static final double STAY = Math.exp(-.1);

    @Test
    void each_band_has_a_line_after_that_of_its_group() {
        var lines = Runs.byBand(Leeds.model(), 3, 60).lines();

        assertThat(lines)
                .extracting(RunLine::name)
                .containsExactly(
                        "Nursing and Midwifery Registered",
                        "Nursing and Midwifery Registered: Band 5",
                        "Nursing and Midwifery Registered: Band 6",
                        "Healthcare Scientists",
                        "Healthcare Scientists: Band 7",
                        "All groups");
        assertThat(lines)
                .extracting(RunLine::group)
                .containsExactly(
                        "Nursing and Midwifery Registered",
                        "Nursing and Midwifery Registered",
                        "Nursing and Midwifery Registered",
                        "Healthcare Scientists",
                        "Healthcare Scientists",
                        null);
        assertThat(lines).extracting(RunLine::band).containsExactly(null, "Band 5", "Band 6", null, "Band 7", null);
    }

    @Test
    void the_other_lines_are_those_of_a_run_without_bands() {
        var wide = Runs.byBand(Leeds.model(), 3, 110).lines().stream()
                .filter(line -> line.band() == null)
                .toList();

        assertThat(wide).isEqualTo(Runs.of(Leeds.model(), 3, 110).lines());
    }

    @Test
    void bands_sum_to_their_group() {
        var lines = Runs.byBand(Leeds.model(), 5, 60).lines();

        for (int year = 0; year < 5; year++) {
            var group = lines.get(0).years().get(year);
            var low = lines.get(1).years().get(year);
            var high = lines.get(2).years().get(year);
            assertThat(low.inPost().mean().add(high.inPost().mean()).doubleValue())
                    .isCloseTo(group.inPost().mean().doubleValue(), within(1e-5));
            assertThat(low.demand().mean().add(high.demand().mean()).doubleValue())
                    .isCloseTo(group.demand().mean().doubleValue(), within(1e-5));
        }
    }

    @Test
    void a_band_gains_whom_the_one_below_loses() {
        var low = year("Nurses: Band 5", null);
        var high = year("Nurses: Band 6", null);

        assertThat(low.inPost().mean().doubleValue()).isCloseTo(90 * STAY, within(1e-6));
        assertThat(high.inPost().mean().doubleValue()).isCloseTo(12 + 100 * (1 - STAY), within(1e-6));
    }

    /** Who goes and who stays is the same number: 100 times the chance of each, times what each counts there. */
    @ParameterizedTest
    @EnumSource(RunMode.class)
    void chance_takes_from_one_band_what_it_gives_the_other(RunMode mode) {
        double spread = 2 * 1.2815515655446004 * Math.sqrt(100 * STAY * (1 - STAY));

        assertThat(width(year("Nurses: Band 5", mode))).isCloseTo(.9 * spread, within(.3 * spread));
        assertThat(width(year("Nurses: Band 6", mode))).isCloseTo(spread, within(.3 * spread));
    }

    /** Twelve people never become a fraction of one, however many the group has. */
    @Test
    void a_band_of_few_people_is_drawn_person_by_person() {
        var nobodyMoves = Leeds.twoBands().replace("\"PROMOTE\"", "\"LEAVE\"").replace("\"ftePerHead\": 1}]", """
                "ftePerHead": 1}], "hazards": [{"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.1}]}]""");

        var few = Runs.line(Runs.byBand(nobodyMoves, 1, 101), "Nurses: Band 6")
                .years()
                .getFirst();
        var many = Runs.line(Runs.byBand(nobodyMoves, 1, 101), "Nurses: Band 5")
                .years()
                .getFirst();

        double people = few.inPost().p50().doubleValue();
        assertThat(people).isEqualTo(Math.rint(people));
        double heads = many.inPost().p50().doubleValue() / .9;
        assertThat(heads).isNotCloseTo(Math.rint(heads), within(1e-5));
    }

    @Test
    void demand_has_the_mix_of_the_staff_at_the_start_unless_the_model_says_another() {
        assertThat(year("Nurses: Band 5", null).demand().mean().doubleValue()).isCloseTo(90, within(1e-6));

        var shares = Leeds.twoBands()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"demandShare\": 0.75")
                .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"demandShare\": 0.25");
        var high =
                Runs.line(Runs.byBand(shares, 1, 50), "Nurses: Band 6").years().getFirst();
        assertThat(high.demand().mean()).isEqualByComparingTo("25.5");
        assertThat(high.gap().mean().doubleValue()).isCloseTo(25.5 - 12 - 100 * (1 - STAY), within(1e-6));
    }

    @Test
    void nobody_has_no_mix() {
        var empty = Leeds.twoBands().replace("\"heads\": 100", "\"heads\": 0").replace("\"heads\": 12", "\"heads\": 0");

        assertRefused("demand-share-missing", "modelId", () -> Runs.byBand(empty, 1, 50));
        assertThat(Runs.of(empty, 1, 50).lines()).hasSize(1);
    }

    @Test
    void bands_have_vacancies_where_they_have_an_establishment() {
        var funded = Leeds.twoBands()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"establishment\": [95]")
                .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"establishment\": [20]");

        var result = Runs.byBand(funded, 1, 50);
        var low = Runs.line(result, "Nurses: Band 5").years().getFirst();
        assertThat(low.vacancies().mean().doubleValue()).isCloseTo(95 - 90 * STAY, within(1e-6));
        assertThat(low.unfilled()).isNull();
        var group = Runs.line(result, "Nurses").years().getFirst();
        assertThat(group.establishment().mean()).isEqualByComparingTo("115");
        assertThat(year("Nurses: Band 5", null).vacancies()).isNull();
    }

    @Test
    void a_picture_is_of_all_groups_unless_a_band_is_named() {
        var result = Runs.byBand(Leeds.twoBands(), 1, 50);
        var story = new RunStory(
                new UUID(0, 7),
                RunCalculation.CODE_VERSION,
                Runs.bands(1, 50, null),
                Leeds.kept(Leeds.twoBands()),
                result);

        assertThat(story.line(Optional.empty()).name()).isEqualTo("Nurses");
        assertThat(story.line(Optional.of("Nurses: Band 6")).band()).isEqualTo("Band 6");
        assertThat(GapDecomposition.of(story, Optional.empty()).group()).isEqualTo("Nurses");
        assertThatThrownBy(() -> GapDecomposition.of(story, Optional.of("Nurses: Band 6")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("band-not-taken-apart"));
    }

    @Test
    void how_much_is_asked_for_is_known_before_anything_is_built() {
        var models = List.of(
                Leeds.kept(Leeds.model()),
                Leeds.kept(Leeds.twoBands()),
                Leeds.kept(Leeds.several()),
                Leeds.priced(new LargeModel(3, 4, 2, 12).paid()));
        for (var kept : models) {
            for (var question : List.of(new RunQuestion(2, 2, 1), Runs.bands(2, 2, null))) {
                var size = new RunSize(kept.model(), question);
                var sums = new RunSums(kept, question);

                assertThat(size.lines()).isEqualTo(sums.lines().size());
                assertThat(size.cells())
                        .isEqualTo(sums.units().stream()
                                .mapToLong(unit -> unit.shape().cells())
                                .sum());
            }
        }
    }

    private static RunYear year(String line, RunMode mode) {
        return Runs.line(Runs.of(Leeds.twoBands(), Runs.bands(1, 1_000, mode)), line)
                .years()
                .getFirst();
    }

    private static double width(RunYear year) {
        return year.inPost().p90().subtract(year.inPost().p10()).doubleValue();
    }
}
