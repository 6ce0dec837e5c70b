package org.cadre.appraisal.feedback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.feedback.SampleTerms.TERMS;
import static org.cadre.appraisal.feedback.SampleTerms.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.appraisal.feedback.answer.Sheet;
import org.cadre.appraisal.feedback.terms.JsonText;
import org.cadre.appraisal.feedback.terms.RaterGroup;
import org.junit.jupiter.api.Test;

/** Rules FB6 to FB9 of the guide. */
class ReportingTest {

    private static final Map<String, Integer> INVITED = Map.of("LINE_MANAGER", 1, "PEERS", 4, "DIRECT_REPORTS", 3);

    private static final List<Sheet> SHEETS = List.of(
            sheet("PEERS", 5, "Calm"),
            sheet("PEERS", 4, "Brave"),
            sheet("PEERS", 4, "Clear"),
            sheet("LINE_MANAGER", 2, "Quick"),
            sheet("DIRECT_REPORTS", 3, "Kind"),
            sheet("DIRECT_REPORTS", 5, "At hand"),
            sheet(RaterGroup.SELF, 5, "All of it"));

    @Test
    void a_group_shows_its_mean_and_a_small_one_only_within_its_merge() {
        var report = new Reporting(TERMS, INVITED, SHEETS).report().orElseThrow();

        assertThat(report.results())
                .extracting(FeedbackReport.GroupResult::groups)
                .containsExactlyInAnyOrder(List.of("PEERS"), List.of("DIRECT_REPORTS", "LINE_MANAGER"));
        var peers = report.results().stream()
                .filter(result -> result.groups().contains("PEERS"))
                .findFirst()
                .orElseThrow();
        assertThat(peers.ratings())
                .contains(new FeedbackReport.Figure("LISTENS", 3, new BigDecimal("4.3")))
                .contains(new FeedbackReport.Figure("DECIDES", null, null));
        assertThat(report.self()).extracting(Answer::rating).contains(5);
        assertThat(report.participation())
                .contains(new FeedbackReport.Participation("PEERS", 4, 3))
                .noneMatch(group -> group.group().equals(RaterGroup.SELF));
    }

    @Test
    void a_question_that_two_of_three_answered_is_not_shown() {
        var sheets = new ArrayList<>(SHEETS);
        for (var rating : List.of(2, 3)) {
            sheets.add(new Sheet("OTHERS", List.of(new Answer("DECIDES", rating, null))));
        }
        sheets.add(new Sheet("OTHERS", List.of(new Answer("LISTENS", 4, null))));
        var invited = Map.of("LINE_MANAGER", 1, "PEERS", 4, "DIRECT_REPORTS", 3, "OTHERS", 3);

        var report = new Reporting(TERMS, invited, sheets).report().orElseThrow();

        assertThat(report.results())
                .filteredOn(result -> result.groups().equals(List.of("OTHERS")))
                .singleElement()
                .satisfies(others -> assertThat(others.ratings())
                        .allMatch(figure -> figure.answers() == null && figure.mean() == null));
    }

    /** The order attack: whoever answered first, second or last, the report is the same text. */
    @Test
    void the_order_in_which_answers_came_is_not_in_the_report() {
        var expected =
                JsonText.of(new Reporting(TERMS, INVITED, SHEETS).report().orElseThrow());
        var shuffled = new ArrayList<>(SHEETS);
        var random = new Random(360);
        for (var time = 0; time < 50; time++) {
            Collections.shuffle(shuffled, random);

            assertThat(JsonText.of(
                            new Reporting(TERMS, INVITED, shuffled).report().orElseThrow()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_report_does_not_say_its_comments_where_it_is_logged() {
        var report = new Reporting(TERMS, INVITED, SHEETS).report().orElseThrow();

        assertThat(report.toString()).doesNotContain("Brave", "Quick", "At hand", "All of it");
    }

    @Test
    void the_subjects_own_answers_make_no_report() {
        var own = List.of(
                sheet("PEERS", 5, "a"),
                sheet("PEERS", 5, "b"),
                sheet("PEERS", 5, "c"),
                sheet("PEERS", 5, "d"),
                sheet(RaterGroup.SELF, 5, "e"));

        assertThat(new Reporting(TERMS, INVITED, own).report()).isEmpty();
    }
}
