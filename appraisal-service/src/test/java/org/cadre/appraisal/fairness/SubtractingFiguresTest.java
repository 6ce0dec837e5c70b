package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.fairness.SampleStaff.MANAGERS;
import static org.cadre.appraisal.fairness.SampleStaff.id;
import static org.cadre.appraisal.fairness.SampleStaff.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules Q5 and Q6 of the guide, attacked: no sum or difference of what is shown stands for a few. */
class SubtractingFiguresTest {

    private static final FairnessRules RULES = new FairnessRules(11, 7, 5, 3.0);
    private static final int ORGANISATIONS = 300;
    private static final int ORGANISATIONS_WITH_APPRAISERS = 60;

    @Test
    void q5_no_sum_or_difference_of_what_is_shown_stands_for_fewer_than_eleven() {
        SampleStaff.organisations(ORGANISATIONS)
                .forEach(everybody -> Arrays.stream(Half.values()).forEach(half -> {
                    var attack = new Subtracting(everybody, shown(everybody, half));
                    assertThat(attack.fewest(RatedTogether::people))
                            .as("people of %s", everybody)
                            .isGreaterThanOrEqualTo(11);
                    assertThat(attack.fewest(cell -> cell.counted().get(half)))
                            .as("ratings of %s", everybody)
                            .isGreaterThanOrEqualTo(11);
                }));
    }

    @Test
    void q5_most_lines_of_eleven_are_shown_all_the_same() {
        var large = SampleStaff.organisations(ORGANISATIONS)
                .mapToLong(everybody -> managers()
                        .filter(manager -> line(everybody, manager) >= 11)
                        .count())
                .sum();
        var shown = SampleStaff.organisations(ORGANISATIONS)
                .mapToLong(everybody -> shown(everybody, Half.HOW).size() - 1)
                .sum();

        assertThat(shown).isGreaterThan(large / 2);
    }

    /** Each is smaller than the organisation by fourteen, and both together by three. */
    @Test
    void q5_the_attack_finds_the_three_beside_two_lines_of_eleven_where_both_are_shown() {
        var everybody = besideTwoLines(3);

        var both = new Subtracting(everybody, List.of(all(everybody), members(everybody, 0), members(everybody, 1)));
        assertThat(both.fewest(RatedTogether::people)).isEqualTo(3);
        assertThat(shown(everybody, Half.HOW)).hasSize(2);
    }

    @Test
    void q5_of_two_lines_one_is_withheld_beside_ten_and_none_beside_nobody_or_eleven() {
        assertThat(shown(besideTwoLines(10), Half.HOW)).hasSize(2);
        assertThat(shown(besideTwoLines(11), Half.HOW)).hasSize(3);
        assertThat(shown(besideTwoLines(12), Half.HOW)).hasSize(3);
        assertThat(shown(besideTwoLines(0), Half.HOW)).hasSize(3);
    }

    @Test
    void q5_the_larger_line_comes_first_and_two_of_the_same_people_are_both_shown() {
        var outer = Set.of(id(0), id(1));
        var everybody = List.of(
                together(11, Set.of(id(0), id(1), id(2)), id(2), 11),
                together(10, outer, id(1), 10),
                together(11, Set.of(), id(3), 11));
        var groups = ShownGroups.of(everybody, Half.HOW, RULES);

        assertThat(groups.hasLine(id(0))).isTrue();
        assertThat(groups.hasLine(id(1))).isTrue();
        assertThat(groups.hasLine(id(2))).isFalse();
    }

    private static List<RatedTogether> besideTwoLines(int others) {
        return List.of(
                together(11, Set.of(id(0)), id(0), 11),
                together(11, Set.of(id(1)), id(1), 11),
                together(others, Set.of(), id(2), others));
    }

    /** The organisation, and each line that may be shown. */
    private static List<boolean[]> shown(List<RatedTogether> everybody, Half half) {
        var groups = ShownGroups.of(everybody, half, RULES);
        var shown = new ArrayList<>(List.of(all(everybody)));
        managers()
                .filter(manager -> groups.hasLine(id(manager)))
                .forEach(manager -> shown.add(members(everybody, manager)));
        return shown;
    }

    private static IntStream managers() {
        return IntStream.range(0, MANAGERS);
    }

    private static boolean[] members(List<RatedTogether> everybody, int manager) {
        return Subtracting.members(everybody, cell -> cell.managers().contains(id(manager)));
    }

    private static long line(List<RatedTogether> everybody, int manager) {
        return everybody.stream()
                .filter(cell -> cell.managers().contains(id(manager)))
                .mapToLong(RatedTogether::people)
                .sum();
    }

    /** Rule Q6: appraisers beside the lines and the organisation, as many as one attack takes. */
    @Test
    void q6_appraisers_are_shown_only_where_they_leave_nobody_in_a_few() {
        var shown = SampleStaff.organisations(ORGANISATIONS_WITH_APPRAISERS)
                .mapToLong(everybody -> {
                    var groups = shown(everybody, Half.WHAT);
                    var lines = (long) groups.size();
                    groups.addAll(appraisers(everybody));
                    var attack = new Subtracting(everybody, groups);
                    assertThat(attack.fewest(RatedTogether::people))
                            .as("people of %s", everybody)
                            .isGreaterThanOrEqualTo(11);
                    assertThat(attack.fewest(cell -> cell.counted().get(Half.WHAT)))
                            .as("ratings of %s", everybody)
                            .isGreaterThanOrEqualTo(11);
                    return groups.size() - lines;
                })
                .sum();

        assertThat(shown).isGreaterThan(ORGANISATIONS_WITH_APPRAISERS / 4);
    }

    private static List<boolean[]> appraisers(List<RatedTogether> everybody) {
        var groups = ShownGroups.of(everybody, Half.WHAT, RULES);
        return IntStream.rangeClosed(0, MANAGERS)
                .mapToObj(SampleStaff::id)
                .filter(groups::hasAppraiser)
                .map(appraiser ->
                        Subtracting.members(everybody, cell -> cell.appraiser().equals(appraiser)))
                .toList();
    }

    private static boolean[] all(List<RatedTogether> everybody) {
        return Subtracting.members(everybody, cell -> true);
    }
}
