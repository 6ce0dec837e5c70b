package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rule FC51 of the guide for forecasting. Of the nurses of Leeds a tenth of the need is missing, of the scientists a fifth. */
class ShortageRanksTest {

    @Test
    void the_largest_part_of_a_demand_that_is_missing_comes_first() {
        assertThat(ranks(Runs.of(Leeds.model(), 1, 100))).containsExactly(2, 1, null);
    }

    @Test
    void a_line_without_a_gap_has_no_rank() {
        var enough = Leeds.model().replace("{\"base\": 14}", "{\"base\": 4}");

        assertThat(ranks(Runs.of(enough, 1, 100))).containsExactly(1, null, null);
    }

    /** Band 6 grows by those who are promoted into it, Band 5 loses them. */
    @Test
    void bands_are_ranked_among_bands() {
        var result = Runs.byBand(Leeds.twoBands().replace("\"base\": 102", "\"base\": 110"), 1, 100);

        assertThat(ranks(result)).containsExactly(1, 1, null);
    }

    private static List<Integer> ranks(RunResult result) {
        return result.lines().stream()
                .map(line -> line.years().getFirst().shortageRank())
                .toList();
    }
}
