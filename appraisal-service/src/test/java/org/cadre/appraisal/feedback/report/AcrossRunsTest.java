package org.cadre.appraisal.feedback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.feedback.SampleTerms.TERMS;
import static org.cadre.appraisal.feedback.SampleTerms.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cadre.appraisal.feedback.terms.JsonText;
import org.junit.jupiter.api.Test;

/**
 * Rules FB8 and FB11 of the guide: whoever lays the reports of two runs about somebody beside each other does not find what the one
 * rater said who was asked in the second only. In the second everybody answers anew, so nothing of the first is left to subtract.
 */
class AcrossRunsTest {

    private static final int STEPS = 5;
    private static final int PEERS = 6;

    /** Where all gave the least, or all the most, one report tells it, and needs no other beside it. */
    @Test
    void who_joins_a_second_run_may_have_given_at_least_two_ratings_whatever_both_reports_show() {
        var ofNewcomer = new HashMap<String, Set<Integer>>();
        for (var code = 0; code < Math.pow(STEPS, PEERS); code++) {
            var ratings = ratings(code);
            ofNewcomer
                    .computeIfAbsent(shown(ratings), report -> new TreeSet<>())
                    .add(ratings[PEERS - 1]);
        }
        ofNewcomer.remove(shown(1, 1, 1, 1, 1, 1));
        ofNewcomer.remove(shown(5, 5, 5, 5, 5, 5));

        assertThat(ofNewcomer).hasSizeGreaterThan(20);
        assertThat(ofNewcomer.values())
                .allSatisfy(ratings -> assertThat(ratings).hasSizeGreaterThan(1));
    }

    /** What the second run shows is the same whoever of its raters gave what, in the first run or not. */
    @Test
    void the_second_report_does_not_say_which_answer_is_new() {
        for (var code = 0; code < 2000; code += 7) {
            var ratings = ratings(code);
            var turned = IntStream.range(0, PEERS)
                    .map(place -> ratings[(place + 1) % PEERS])
                    .toArray();

            assertThat(shown(turned)).isEqualTo(shown(ratings));
        }
    }

    private static int[] ratings(int code) {
        return IntStream.range(0, PEERS)
                .map(place -> 1 + code / (int) Math.pow(STEPS, place) % STEPS)
                .toArray();
    }

    private static String shown(int... ratings) {
        var sheets = IntStream.of(ratings)
                .mapToObj(rating -> sheet("PEERS", rating, "Steady"))
                .toList();
        return new Reporting(TERMS, Map.of("PEERS", ratings.length), sheets)
                .report()
                .map(JsonText::of)
                .orElseThrow();
    }
}
