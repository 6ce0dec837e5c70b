package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalStanding;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.junit.jupiter.api.Test;

/** Rules P4 and P5 of the guide: what the records say of the appraisals before a step. */
class AppraisalEvidenceTest {

    private static final PayStepRules RULES = new PayStepRules(12, 2, Set.of("EMPLOYER_POSTPONED"));
    private static final LocalDate STEP = LocalDate.parse("2026-09-01");
    private static final LocalDate DUE = LocalDate.parse("2026-03-31");
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
        for (var state : List.of(AppraisalState.DRAFT, AppraisalState.SELF_PREP, AppraisalState.APPRAISER_SIGNED)) {
            assertThat(finding(in(state)).orElseThrow().blocks())
                    .as("%s", state)
                    .isTrue();
        }
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
    void an_appraisal_is_overdue_from_the_day_after_it_was_due_for_whoever_managed_then() {
        var draft = of(in(AppraisalState.DRAFT));

        assertThat(draft.isOverdueWithManager(SINCE, DUE.minusDays(1))).isFalse();
        assertThat(draft.isOverdueWithManager(SINCE, DUE)).isFalse();
        assertThat(draft.isOverdueWithManager(SINCE, DUE.plusDays(1))).isTrue();
        assertThat(draft.isOverdueWithManager(DUE.minusDays(1), STEP)).isTrue();
        assertThat(draft.isOverdueWithManager(DUE, STEP)).isTrue();
        assertThat(draft.isOverdueWithManager(DUE.plusDays(1), STEP)).isFalse();
    }

    private static boolean isOverdue(AppraisalStanding... appraisals) {
        return of(appraisals).isOverdueWithManager(SINCE, STEP);
    }

    private static Optional<Finding> finding(AppraisalStanding... appraisals) {
        return of(appraisals).ofPerson("APPRAISAL");
    }

    private static AppraisalEvidence of(AppraisalStanding... appraisals) {
        return new AppraisalEvidence(List.of(appraisals), SINCE, RULES);
    }

    private static AppraisalStanding completed(LocalDate day, boolean inLine) {
        return standing(AppraisalState.COMPLETE, Optional.of(day), Optional.of(inLine), Optional.empty());
    }

    private static AppraisalStanding cancelled(String reason) {
        return standing(AppraisalState.CANCELLED, Optional.empty(), Optional.of(true), Optional.of(reason));
    }

    private static AppraisalStanding in(AppraisalState state) {
        return standing(state, Optional.empty(), Optional.of(true), Optional.empty());
    }

    private static AppraisalStanding inYear(int year, AppraisalState state) {
        return new AppraisalStanding(new UUID(0, 1), state, Optional.empty(), DUE, year, Optional.of(true), Optional.empty());
    }

    private static AppraisalStanding standing(
            AppraisalState state,
            Optional<LocalDate> completedOn,
            Optional<Boolean> inLine,
            Optional<String> cancelled) {
        return new AppraisalStanding(new UUID(0, 1), state, completedOn, DUE, 2026, inLine, cancelled);
    }
}
