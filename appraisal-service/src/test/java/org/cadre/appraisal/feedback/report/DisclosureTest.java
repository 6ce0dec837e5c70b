package org.cadre.appraisal.feedback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.feedback.SampleTerms.TERMS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules FB6 to FB8 of the guide. */
class DisclosureTest {

    @Test
    void three_are_a_group_and_two_are_not() {
        assertThat(shown(0, 3, 3, 0)).containsExactlyInAnyOrder(Set.of("PEERS"), Set.of("DIRECT_REPORTS"));
        assertThat(shown(0, 2, 3, 0)).containsExactly(Set.of("PEERS", "DIRECT_REPORTS"));
        assertThat(shown(0, 4, 4, 0)).containsExactlyInAnyOrder(Set.of("PEERS"), Set.of("DIRECT_REPORTS"));
    }

    @Test
    void five_in_all_make_a_report_and_four_do_not() {
        assertThat(shown(0, 4, 0, 0)).isEmpty();
        assertThat(shown(0, 5, 0, 0)).containsExactly(Set.of("PEERS"));
        assertThat(shown(1, 2, 1, 1)).containsExactly(Set.of("LINE_MANAGER", "PEERS", "DIRECT_REPORTS", "OTHERS"));
        assertThat(shown(1, 1, 1, 1)).isEmpty();
    }

    @Test
    void fb7_small_groups_are_merged_and_a_merge_that_is_too_small_takes_the_smallest_other_group() {
        assertThat(shown(1, 4, 2, 0))
                .containsExactlyInAnyOrder(Set.of("PEERS"), Set.of("LINE_MANAGER", "DIRECT_REPORTS"));
        assertThat(shown(1, 5, 4, 0))
                .containsExactlyInAnyOrder(Set.of("PEERS"), Set.of("LINE_MANAGER", "DIRECT_REPORTS"));
        assertThat(shown(1, 5, 0, 0)).containsExactly(Set.of("LINE_MANAGER", "PEERS"));
    }

    /** Rule FB6: its raters were nominated while it was in force, and the terms are those of the opening. */
    @Test
    void a_group_that_ended_before_the_opening_is_held_to_the_strictest_threshold() {
        assertThat(TERMS.leastCompleted("FORMER")).isEqualTo(3);
        assertThat(Disclosure.of(Map.of("FORMER", 2, "PEERS", 3), TERMS).cells())
                .containsExactly(Set.of("FORMER", "PEERS"));
        assertThat(Disclosure.of(Map.of("FORMER", 3, "PEERS", 3), TERMS).cells())
                .containsExactlyInAnyOrder(Set.of("FORMER"), Set.of("PEERS"));
    }

    /** Rule FB13: whoever nominated the guests may know what they said, and would subtract it. */
    @Test
    void guests_neither_hide_nor_swell_those_with_an_account() {
        assertThat(withGuests(1, 4)).isEmpty();
        assertThat(withGuests(4, 4)).isEmpty();
        assertThat(withGuests(1, 5)).containsExactly(Set.of("GUESTS"));
        assertThat(withGuests(4, 5)).containsExactly(Set.of("GUESTS"));
        assertThat(withGuests(5, 0)).containsExactly(Set.of("PEERS"));
        assertThat(withGuests(5, 2)).containsExactly(Set.of("PEERS"));
        assertThat(withGuests(5, 3)).containsExactlyInAnyOrder(Set.of("PEERS"), Set.of("GUESTS"));
    }

    @Test
    void a_merge_beside_one_of_its_groups_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Disclosure(List.of(Set.of("PEERS"), Set.of("PEERS", "DIRECT_REPORTS"))))
                .withMessageContaining("subtracting");
    }

    /** The difference attack: an attacker adds and subtracts whatever is shown, in every way there is. */
    @Test
    void no_sum_or_difference_of_what_is_shown_stands_for_fewer_than_three() {
        turnouts().forEach(completed -> {
            var cells = Disclosure.of(completed, TERMS).cells();
            for (var signs : signs(cells.size())) {
                var left = new HashSet<String>();
                for (var cell = 0; cell < cells.size(); cell++) {
                    if (signs.get(cell) != 0) {
                        left.addAll(cells.get(cell));
                    }
                }
                var raters = left.stream().mapToInt(completed::get).sum();
                assertThat(raters)
                        .as("%s shown as %s", completed, cells)
                        .satisfiesAnyOf(
                                none -> assertThat(none).isZero(),
                                enough -> assertThat(enough).isGreaterThanOrEqualTo(3));
            }
        });
    }

    @Test
    void everybody_who_answered_is_heard_wherever_there_is_a_report() {
        turnouts().forEach(completed -> {
            var cells = Disclosure.of(completed, TERMS).cells();
            var all = completed.values().stream().mapToInt(Integer::intValue).sum();
            var heard =
                    cells.stream().flatMap(Set::stream).mapToInt(completed::get).sum();
            assertThat(heard).as("%s shown as %s", completed, cells).isEqualTo(all >= 5 ? all : 0);
        });
    }

    private static Stream<Map<String, Integer>> turnouts() {
        return IntStream.range(0, 7 * 7 * 7 * 7)
                .mapToObj(code -> completed(code % 7, code / 7 % 7, code / 49 % 7, code / 343));
    }

    private static List<List<Integer>> signs(int cells) {
        var all = List.of(List.<Integer>of());
        for (var cell = 0; cell < cells; cell++) {
            var longer = new ArrayList<List<Integer>>();
            for (var begun : all) {
                for (var sign = -1; sign <= 1; sign++) {
                    var next = new ArrayList<>(begun);
                    next.add(sign);
                    longer.add(next);
                }
            }
            all = List.copyOf(longer);
        }
        return all;
    }

    private static List<Set<String>> shown(int manager, int peers, int reports, int others) {
        return Disclosure.of(completed(manager, peers, reports, others), TERMS).cells();
    }

    private static List<Set<String>> withGuests(int peers, int guests) {
        return Disclosure.of(Map.of("PEERS", peers, "GUESTS", guests), TERMS).cells();
    }

    private static Map<String, Integer> completed(int manager, int peers, int reports, int others) {
        return Map.of("LINE_MANAGER", manager, "PEERS", peers, "DIRECT_REPORTS", reports, "OTHERS", others);
    }
}
