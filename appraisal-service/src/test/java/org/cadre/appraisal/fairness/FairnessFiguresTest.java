package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.fairness.RatingsView.Direction;
import org.cadre.appraisal.fairness.RatingsView.Distribution;
import org.cadre.appraisal.fairness.RatingsView.FlaggedAppraiser;
import org.junit.jupiter.api.Test;

/** Rules Q2, Q3 and S5 of the guide: what of figures is shown, and who is worth a look. */
class FairnessFiguresTest {

    private static final FairnessRules RULES = new FairnessRules(11, 7, 5, 3.0);
    private static final UUID APPRAISER = new UUID(0, 1);

    @Test
    void a_count_is_hidden_up_to_seven_and_rounded_from_eight() {
        assertThat(RULES.shown(0)).isEqualTo("0");
        assertThat(RULES.shown(1)).isEqualTo("*");
        assertThat(RULES.shown(7)).isEqualTo("*");
        assertThat(RULES.shown(8)).isEqualTo("10");
        assertThat(RULES.shown(12)).isEqualTo("10");
        assertThat(RULES.shown(13)).isEqualTo("15");
    }

    @Test
    void ten_ratings_are_withheld_and_eleven_are_shown() {
        assertThat(Distribution.of(new Ratings(Map.of(4, 10L)), RULES))
                .isEqualTo(new Distribution("10", true, null, null, null, null));
        var shown = Distribution.of(new Ratings(Map.of(3, 1L, 4, 10L)), RULES);
        assertThat(shown.withheld()).isFalse();
        assertThat(shown.counts()).containsOnly(Map.entry("3", "*"), Map.entry("4", "10"));
        assertThat(shown.mean()).isEqualByComparingTo("3.9");
        assertThat(shown.deviation()).isEqualByComparingTo("0.3");
    }

    /** Mean 3.5 and deviation 0.5 of all; sixteen ratings of 4 lie 0.5 / (0.5 / 4) = 4 standard errors above. */
    @Test
    void standard_errors_are_those_of_as_many_ratings_drawn_from_all() {
        var all = new Ratings(Map.of(3, 100L, 4, 100L));

        assertThat(all.mean()).isEqualTo(3.5);
        assertThat(all.deviation()).isEqualTo(0.5);
        assertThat(new Ratings(Map.of(4, 16L)).standardErrorsAbove(all)).isCloseTo(4, within(1e-9));
        assertThat(new Ratings(Map.of(4, 16L)).standardErrorsAbove(new Ratings(Map.of(4, 200L))))
                .isZero();
    }

    @Test
    void who_lies_three_standard_errors_away_with_eleven_ratings_is_flagged_for_that_half_only() {
        var all = Map.of(Half.WHAT, new Ratings(Map.of(3, 100L, 4, 100L)), Half.HOW, new Ratings(Map.of(4, 200L)));

        assertThat(flags(Map.of(3, 11L), all))
                .containsExactly(new FlaggedAppraiser(APPRAISER, Half.WHAT, Direction.BELOW));
        assertThat(flags(Map.of(4, 11L), all))
                .containsExactly(new FlaggedAppraiser(APPRAISER, Half.WHAT, Direction.ABOVE));
        assertThat(flags(Map.of(4, 10L), all)).isEmpty();
        assertThat(flags(Map.of(3, 5L, 4, 6L), all)).isEmpty();
    }

    @Test
    void s5_what_does_not_count_stands_beside_the_distribution_and_in_no_figure() {
        var shown = Distribution.of(Ratings.of(Map.of(3, 1L, 4, 10L, 9, 8L), Set.of(9)), RULES);

        assertThat(shown.appraisals()).isEqualTo("10");
        assertThat(shown.counts()).containsOnly(Map.entry("3", "*"), Map.entry("4", "10"));
        assertThat(shown.mean()).isEqualByComparingTo("3.9");
        assertThat(shown.deviation()).isEqualByComparingTo("0.3");
        assertThat(shown.uncounted()).containsOnly(Map.entry("9", "10"));
        assertThat(Distribution.of(new Ratings(Map.of(4, 11L)), RULES).uncounted())
                .isNull();
    }

    @Test
    void s5_what_does_not_count_brings_no_figure_over_its_threshold() {
        var withheld = Distribution.of(Ratings.of(Map.of(4, 10L, 9, 8L), Set.of(9)), RULES);
        var own = Map.of(
                Half.WHAT, Ratings.of(Map.of(4, 10L, 9, 1L), Set.of(9)),
                Half.HOW, Ratings.of(Map.of(4, 11L, 9, 30L), Set.of(9)));
        var all = Map.of(Half.WHAT, new Ratings(Map.of(3, 100L, 4, 100L)), Half.HOW, new Ratings(Map.of(4, 200L)));

        assertThat(withheld).isEqualTo(new Distribution("10", true, null, null, null, null));
        assertThat(Fairness.flags(APPRAISER, own, all, RULES)).isEmpty();
    }

    private static List<FlaggedAppraiser> flags(Map<Integer, Long> what, Map<Half, Ratings> all) {
        var own = Map.of(Half.WHAT, new Ratings(what), Half.HOW, new Ratings(Map.of(4, 11L)));
        return Fairness.flags(APPRAISER, own, all, RULES).toList();
    }
}
