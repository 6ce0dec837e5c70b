package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.paystep.Standings.DUE;
import static org.cadre.appraisal.paystep.Standings.MANAGER;
import static org.cadre.appraisal.paystep.Standings.PERSON;
import static org.cadre.appraisal.paystep.Standings.cancelled;
import static org.cadre.appraisal.paystep.Standings.completed;
import static org.cadre.appraisal.paystep.Standings.heldSince;
import static org.cadre.appraisal.paystep.Standings.in;
import static org.cadre.appraisal.paystep.Standings.inYear;
import static org.cadre.appraisal.paystep.Standings.signedOn;
import static org.cadre.appraisal.paystep.Standings.standing;
import static org.cadre.appraisal.paystep.Standings.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.appraisal.AppraisalStanding;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;
import org.junit.jupiter.api.Test;

/** Rules P4, P5, P9, P13 and P14 of the guide: what the records say of the appraisals before a step. */
class AppraisalEvidenceTest {

    private static final PayStepRules RULES = new PayStepRules(12, 2, Set.of("EMPLOYER_POSTPONED"));
    private static final int REVIEW_DAYS = 28;
    private static final LocalDate STEP = LocalDate.parse("2026-09-01");
    private static final LocalDate SINCE = RULES.appraisedSince(STEP);

    @Test
    void an_appraisal_counts_for_twelve_months_and_not_a_day_longer() {
        assertThat(SINCE).isEqualTo("2025-09-01");
        assertThat(finding(completed(SINCE.minusDays(1), true)).map(Finding::reason))
                .contains("NOT_COMPLETED");
        assertThat(finding(completed(SINCE, true)).map(Finding::outcome)).contains(ConditionOutcome.MET);
        assertThat(finding(completed(SINCE.plusDays(1), true)).map(Finding::outcome))
                .contains(ConditionOutcome.MET);
        assertThat(finding(completed(STEP.plusDays(1), true)).map(Finding::outcome))
                .contains(ConditionOutcome.MET);
    }

    @Test
    void outcomes_below_the_standard_block() {
        var found = finding(completed(SINCE, false)).orElseThrow();
        assertThat(found.reason()).isEqualTo("OUTCOMES_BELOW_STANDARD");
        assertThat(found.blocks()).isTrue();
    }

    /** Rule S5: nothing calculates with it, so it is neither in line nor below. */
    @Test
    void where_there_was_nothing_to_rate_the_records_say_nothing() {
        var unrated = standing(AppraisalState.COMPLETE, Optional.of(SINCE), Optional.empty(), Optional.empty());

        assertThat(finding(unrated)).isEmpty();
        assertThat(finding(unrated, completed(SINCE.plusDays(1), true)).map(Finding::outcome))
                .contains(ConditionOutcome.MET);
    }

    @Test
    void the_latest_appraisal_counts() {
        assertThat(finding(completed(SINCE, false), completed(SINCE.plusDays(9), true))
                        .map(Finding::outcome))
                .contains(ConditionOutcome.MET);
    }

    @Test
    void what_the_employer_cancelled_does_not_block() {
        var found = finding(cancelled("EMPLOYER_POSTPONED")).orElseThrow();
        assertThat(found.outcome()).isEqualTo(ConditionOutcome.NOT_MET);
        assertThat(found.outsideControl()).isTrue();
        assertThat(found.blocks()).isFalse();
        assertThat(finding(cancelled("STARTED_IN_ERROR"))).isEmpty();
    }

    @Test
    void what_waits_for_the_appraiser_or_a_reviewer_does_not_block() {
        for (var state : List.of(AppraisalState.MEETING_HELD, AppraisalState.DISPUTED, AppraisalState.REOPENED)) {
            assertThat(finding(in(state)).orElseThrow().blocks())
                    .as("%s", state)
                    .isFalse();
        }
        for (var state : List.of(AppraisalState.DRAFT, AppraisalState.SELF_PREP)) {
            assertThat(finding(in(state)).orElseThrow().blocks())
                    .as("%s", state)
                    .isTrue();
        }
    }

    @Test
    void p5_what_waits_for_a_meeting_or_for_another_appraiser_does_not_block() {
        assertThat(finding(waiting(AppraisalState.SELF_PREP, Awaited.APPRAISER)).map(Finding::reason))
                .contains("WAITS_FOR_ANOTHER");
        for (var state : List.of(AppraisalState.DRAFT, AppraisalState.SELF_PREP, AppraisalState.MEETING_HELD)) {
            assertThat(finding(waiting(state, Awaited.HR)).orElseThrow().blocks())
                    .as("%s", state)
                    .isFalse();
        }
    }

    @Test
    void p14_for_the_time_of_a_review_what_the_appraiser_signed_waits_and_from_the_day_after_the_records_say_nothing() {
        var signed = STEP.minusDays(REVIEW_DAYS);

        assertThat(finding(signedOn(signed.plusDays(1))).map(Finding::reason)).contains("WAITS_FOR_ANOTHER");
        assertThat(finding(signedOn(signed)).orElseThrow().blocks()).isFalse();
        assertThat(finding(signedOn(signed.minusDays(1)))).isEmpty();
        assertThat(finding(signedOn(signed.minusDays(1)), inYear(2027, AppraisalState.DRAFT)))
                .isEmpty();
    }

    @Test
    void p14_in_a_year_that_knows_no_reviews_the_records_say_nothing_from_the_day_after_the_signature() {
        assertThat(withoutReviews(STEP).map(Finding::reason)).contains("WAITS_FOR_ANOTHER");
        assertThat(withoutReviews(STEP.minusDays(1))).isEmpty();
    }

    private static Optional<Finding> withoutReviews(LocalDate signedOn) {
        var evidence = new AppraisalEvidence(List.of(signedOn(signedOn)), SINCE, RULES, year -> 0);
        return evidence.ofPerson("APPRAISAL", days(STEP));
    }

    @Test
    void what_came_late_is_excused_if_it_waited_for_others_on_the_day_of_the_step() {
        var signed = STEP.minusDays(REVIEW_DAYS);

        assertThat(late(STEP, STEP.plusDays(9))).isEqualTo("APPRAISED_AFTER_WAITING");
        assertThat(late(STEP.plusDays(1), STEP.plusDays(9))).isEqualTo("APPRAISED");
        assertThat(late(STEP.minusDays(40), signed)).isEqualTo("APPRAISED_AFTER_WAITING");
        assertThat(late(STEP.minusDays(40), signed.minusDays(1))).isEqualTo("APPRAISED");
        assertThat(finding(completed(STEP.minusDays(40), signed, STEP)).map(Finding::reason))
                .contains("APPRAISED");
        assertThat(finding(completed(STEP.minusDays(40), signed, STEP.plusDays(1)))
                        .filter(Finding::outsideControl)
                        .map(Finding::outcome))
                .contains(ConditionOutcome.MET);
    }

    @Test
    void what_came_late_is_excused_if_it_waited_for_others_each_time_that_it_was_decided_against() {
        var met = STEP.plusDays(10);
        var late = completed(met, met.plusDays(5), met.plusDays(60));

        assertThat(reason(late)).isEqualTo("APPRAISED");
        assertThat(reason(late, met.minusDays(1))).isEqualTo("APPRAISED");
        assertThat(reason(late, met)).isEqualTo("APPRAISED_AFTER_WAITING");
        assertThat(reason(late, met.minusDays(1), met)).isEqualTo("APPRAISED");
        assertThat(reason(late, met.plusDays(5 + REVIEW_DAYS))).isEqualTo("APPRAISED_AFTER_WAITING");
        assertThat(reason(late, met.plusDays(5 + REVIEW_DAYS + 1))).isEqualTo("APPRAISED");
    }

    @Test
    void where_there_is_no_appraisal_the_records_say_nothing() {
        assertThat(finding()).isEmpty();
    }

    @Test
    void what_the_employer_cancelled_counts_only_while_nothing_has_taken_its_place() {
        var cancelled = cancelled("EMPLOYER_POSTPONED");

        assertThat(finding(cancelled, in(AppraisalState.SELF_PREP)).map(Finding::reason))
                .contains("NOT_COMPLETED");
        assertThat(finding(cancelled, inYear(2027, AppraisalState.DRAFT)).map(Finding::reason))
                .contains("NOT_COMPLETED");
        assertThat(finding(cancelled, inYear(2025, AppraisalState.DRAFT)).map(Finding::reason))
                .contains("CANCELLED_BY_EMPLOYER");
    }

    @Test
    void a_manager_owes_what_is_overdue_and_not_what_others_keep_waiting() {
        assertThat(isOverdue(in(AppraisalState.MEETING_HELD))).isTrue();
        assertThat(isOverdue(in(AppraisalState.DRAFT))).isTrue();
        assertThat(isOverdue(in(AppraisalState.APPRAISER_SIGNED))).isFalse();
        assertThat(isOverdue(in(AppraisalState.DISPUTED))).isFalse();
        assertThat(isOverdue(cancelled("EMPLOYER_POSTPONED"))).isFalse();
        assertThat(isOverdue(in(AppraisalState.DRAFT), completed(SINCE, false))).isFalse();
        assertThat(isOverdue()).isFalse();
    }

    @Test
    void a_manager_owes_nothing_to_who_was_not_expected_on_the_last_day() {
        var draft = of(in(AppraisalState.DRAFT));

        assertThat(draft.isOverdueWith(MANAGER, STEP, day -> !day.equals(DUE))).isFalse();
        assertThat(draft.isOverdueWith(MANAGER, STEP, day -> day.equals(DUE))).isTrue();
    }

    @Test
    void an_appraisal_is_overdue_from_the_day_after_it_was_due() {
        var draft = of(in(AppraisalState.DRAFT));

        assertThat(draft.isOverdueWith(MANAGER, DUE.minusDays(1), day -> true)).isFalse();
        assertThat(draft.isOverdueWith(MANAGER, DUE, day -> true)).isFalse();
        assertThat(draft.isOverdueWith(MANAGER, DUE.plusDays(1), day -> true)).isTrue();
    }

    @Test
    void p13_a_manager_owes_nothing_that_another_holds_or_that_waits_for_hr() {
        var draft = of(in(AppraisalState.DRAFT));

        assertThat(draft.isOverdueWith(PERSON, STEP, day -> true)).isFalse();
        assertThat(isOverdue(waiting(AppraisalState.SELF_PREP, Awaited.APPRAISER)))
                .isTrue();
        assertThat(isOverdue(waiting(AppraisalState.SELF_PREP, Awaited.HR))).isFalse();
        assertThat(isOverdue(waiting(AppraisalState.DISPUTED, Awaited.HR))).isFalse();
    }

    @Test
    void p13_a_manager_owes_what_was_taken_over_on_the_last_day_or_before_and_nothing_that_came_later() {
        assertThat(isOverdue(heldSince(DUE.minusDays(1)))).isTrue();
        assertThat(isOverdue(heldSince(DUE))).isTrue();
        assertThat(isOverdue(heldSince(DUE.plusDays(1)))).isFalse();
    }

    private static boolean isOverdue(AppraisalStanding... appraisals) {
        return of(appraisals).isOverdueWith(MANAGER, STEP, day -> true);
    }

    private static String late(LocalDate metOn, LocalDate signedOn) {
        return reason(completed(metOn, signedOn, signedOn.plusDays(90)));
    }

    private static String reason(AppraisalStanding appraisal, LocalDate... decidedAgainstOn) {
        return of(appraisal)
                .ofPerson("APPRAISAL", days(STEP.plusYears(1), decidedAgainstOn))
                .orElseThrow()
                .reason();
    }

    private static DaysOfStep days(LocalDate today, LocalDate... decidedAgainstOn) {
        return new DaysOfStep(STEP, List.of(decidedAgainstOn), today);
    }

    private static Optional<Finding> finding(AppraisalStanding... appraisals) {
        return of(appraisals).ofPerson("APPRAISAL", days(STEP));
    }

    private static AppraisalEvidence of(AppraisalStanding... appraisals) {
        return new AppraisalEvidence(List.of(appraisals), SINCE, RULES, year -> year == 2026 ? REVIEW_DAYS : 0);
    }
}
