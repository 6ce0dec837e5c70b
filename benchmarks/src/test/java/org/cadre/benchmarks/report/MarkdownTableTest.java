package org.cadre.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    private static final Target TARGET = Target.atLeast(0.4, 0.6);

    @Test
    void a_figure_that_missed_is_told_of_with_its_reason() {
        assertThat(table("sample", "", 0.39)).contains("| missed |", "  - note: noted\n  - Why: It was made up.\n");
    }

    @Test
    void where_nobody_wrote_down_why_the_table_says_so() {
        assertThat(table("unexplained", "", 0.39)).contains("  - Why is not known yet.\n");
    }

    @Test
    void a_reason_is_that_of_one_figure_and_not_of_all_of_its_measure() {
        assertThat(table("sample", "MB a minute", 0.39))
                .contains("Why is not known yet.")
                .doesNotContain("made up");
    }

    @Test
    void of_several_figures_in_a_unit_one_may_have_a_reason_of_its_own() {
        assertThat(table("specific", "s", 0.39)).contains("  - Why: It was made up for this one.\n");
    }

    @Test
    void a_figure_that_was_reached_is_told_of_with_the_reason_why_it_is_not_the_aim() {
        assertThat(table("sample", "", 0.4)).contains("| reached |", "  - Why not the aim: It was made up.\n");
        assertThat(table("unexplained", "", 0.4)).contains("| reached |").doesNotContain("Why");
    }

    @Test
    void a_figure_that_met_its_aim_needs_no_reason() {
        assertThat(table("sample", "", 0.6)).contains("| aim met |").doesNotContain("Why");
    }

    @Test
    void what_only_the_middle_of_the_interval_reaches_is_told_of() {
        assertThat(table("sample", new Estimate(0.5, 0.3, 0.6, "made up")))
                .contains("| 0.30 – 0.60 |", "| reached, but not by the whole interval |");
    }

    private static String table(String measure, String unit, double value) {
        var figure = Figure.of(measure, "what", "against", unit, Estimate.single(value), TARGET);
        return text(figure.note("note", "noted"));
    }

    private static String table(String measure, Estimate found) {
        return text(Figure.of(measure, "what", "against", "", found, TARGET));
    }

    private static String text(Figure figure) {
        return new MarkdownTable(new Conditions(Map.of()), List.of(figure), Map.of()).text();
    }
}
