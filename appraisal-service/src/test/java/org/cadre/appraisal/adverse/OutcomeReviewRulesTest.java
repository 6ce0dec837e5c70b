package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.SignedOutcome;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.party.Parties;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules A1, A6 and A8 of the guide, without a database. */
class OutcomeReviewRulesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-06-17");
    private static final Instant NOW = Instant.parse("2026-06-17T09:00:00Z");
    private static final AdverseRules RULES = new AdverseRules(List.of(1), List.of(1, 2), 6, 28);

    @Test
    void a1_each_half_is_adverse_for_itself() {
        assertThat(RULES.halvesOf(new OverallRatings(1, 5))).containsExactly("what");
        assertThat(RULES.halvesOf(new OverallRatings(5, 2))).containsExactly("how");
        assertThat(RULES.halvesOf(new OverallRatings(1, 1))).containsExactly("what", "how");
        assertThat(RULES.areMetBy(new OverallRatings(2, 3))).isFalse();
        assertThat(RULES.areMetBy(new OverallRatings(null, null))).isFalse();
    }

    @Test
    void a6_a_review_is_overdue_the_day_after_it_was_due() {
        var review = review();

        assertThat(review.isOverdueOn(DUE.minusDays(1))).isFalse();
        assertThat(review.isOverdueOn(DUE)).isFalse();
        assertThat(review.isOverdueOn(DUE.plusDays(1))).isTrue();
        review.conclude(true, "Fair", NOW);
        assertThat(review.isOverdueOn(DUE.plusDays(1))).isFalse();
    }

    @Test
    void a8_what_is_concluded_stays_so() {
        var review = review();
        review.conclude(false, "Not fair", NOW);

        assertThat(review.state()).isEqualTo(OutcomeReviewState.TO_BE_CHANGED);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> review.conclude(true, "Fair", NOW))
                .extracting(DomainException::code)
                .isEqualTo("outcome-review-concluded");
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> review.giveTo(new UUID(0, 9)));
    }

    @Test
    void a_review_says_nothing_of_ratings_and_words() {
        var review = review();
        review.conclude(true, "Fair", NOW);

        assertThat(OutcomeReviewView.of(review, DUE).toString()).doesNotContain("Fair");
        assertThat(outcome().toString()).doesNotContain("what=1");
        assertThat(OutcomeReviewView.withoutStatement(review, DUE).statement()).isNull();
        assertThat(OutcomeReviewView.of(review, DUE).withConcern().toString()).doesNotContain("true");
    }

    private static OutcomeReview review() {
        return new OutcomeReview(new UUID(0, 1), outcome(), DUE.minusDays(28), DUE);
    }

    private static SignedOutcome outcome() {
        var parties = new Parties(new Participants(new UUID(0, 2), new UUID(0, 3), "STAGE_1"));
        return new SignedOutcome(
                new UUID(0, 4), "RR8", new AppraisalYear(2026), parties, new OverallRatings(1, 1), DUE.minusDays(28));
    }
}
