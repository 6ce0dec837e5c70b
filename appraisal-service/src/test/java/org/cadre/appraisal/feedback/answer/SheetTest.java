package org.cadre.appraisal.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.feedback.SampleTerms.TERMS;

import java.util.List;
import org.cadre.appraisal.feedback.terms.JsonText;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rule FB4 of the guide. */
class SheetTest {

    private static final Answer LISTENS = new Answer("LISTENS", 4, null);

    @Test
    void ratings_are_steps_of_the_scale() {
        for (var rating : new int[] {1, 5}) {
            assertThat(filled(new Answer("LISTENS", rating, null)).answers()).hasSize(1);
        }
        for (var rating : new int[] {0, 6}) {
            refuses(new Answer("LISTENS", rating, null));
        }
    }

    @Test
    void a_question_takes_what_it_asks_for_once_and_only_if_it_is_asked() {
        refuses(LISTENS, LISTENS);
        refuses(LISTENS, new Answer("UNHEARD_OF", 4, null));
        refuses(LISTENS, new Answer("KEEP_DOING", 4, null));
        refuses(new Answer("LISTENS", null, "Well"));
        refuses(new Answer("LISTENS", 4, "Well"));
    }

    @Test
    void words_alone_do_not_count_as_an_answer() {
        refuses(new Answer("KEEP_DOING", null, "Everything"));
        refuses();
    }

    @Test
    void the_order_in_which_questions_were_answered_is_not_kept() {
        var decides = new Answer("DECIDES", 2, null);

        assertThat(JsonText.of(filled(LISTENS, decides))).isEqualTo(JsonText.of(filled(decides, LISTENS)));
    }

    private static Sheet filled(Answer... answers) {
        return Sheet.filled(TERMS, "PEERS", List.of(answers));
    }

    private static void refuses(Answer... answers) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> filled(answers))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("answers-invalid"))
                .satisfies(refusal -> assertThat(refusal.violations()).isNotEmpty());
    }
}
