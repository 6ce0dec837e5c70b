package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.paystep.BandSteps.ReEarnable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules P6 to P9 of the guide, without a database. */
class DecidingTest {

    private static final LocalDate STEP = LocalDate.parse("2026-09-01");
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
    private static final UUID MANAGER = new UUID(0, 2);

    private final PayStepReview review = PayStepReview.open(
            new UUID(0, 9),
            "RR8",
            new UUID(0, 1),
            MANAGER,
            new PayStep("Band 6", STEP.minusYears(2), PayStepKind.PAY_STEP, STEP));

    @Test
    void a_step_that_passes_counts_from_its_day_however_late_it_is_decided() {
        var decided = decide(passing(), STEP.plusDays(40), met("CAPABILITY"));

        assertThat(decided.review().outcome()).isEqualTo(PayStepState.PASSED);
        assertThat(decided.review().effectiveOn()).isEqualTo(STEP);
    }

    @Test
    void p7_nobody_decides_the_day_before() {
        refuses("pay-step-not-reached", () -> decide(passing(), STEP.minusDays(1), met("CAPABILITY")));
        assertThat(review.state()).isEqualTo(PayStepState.OPEN);
        assertThat(decide(passing(), STEP, met("CAPABILITY")).review().effectiveOn())
                .isEqualTo(STEP);
    }

    @Test
    void p7_nobody_decides_while_a_condition_is_open() {
        refuses("conditions-open", () -> decide(passing(), STEP, open("TRAINING")));
        refuses("conditions-open", () -> decide(failing(), STEP, open("TRAINING"), blocking("DISCIPLINARY")));
    }

    @Test
    void p7_a_step_passes_if_nothing_blocks_it_and_only_then() {
        refuses("condition-blocks", () -> decide(passing(), STEP, blocking("DISCIPLINARY")));
        refuses("nothing-blocks", () -> decide(failing(), STEP, met("CAPABILITY"), outside("TRAINING")));
    }

    @Test
    void a_delay_outside_of_the_persons_control_never_blocks() {
        assertThat(decide(passing(), STEP, outside("APPRAISAL"), outside("TRAINING"))
                        .review()
                        .effectiveOn())
                .isEqualTo(STEP);
    }

    @Test
    void what_did_not_pass_is_decided_again_and_counts_from_then() {
        assertThat(decide(failing(), STEP, blocking("TRAINING")).review().effectiveOn())
                .isNull();
        var later = STEP.plusDays(30);

        assertThat(decide(passing(), later, met("TRAINING")).review().effectiveOn())
                .isEqualTo(later);
    }

    @Test
    void what_turns_out_to_have_been_outside_of_the_persons_control_counts_from_the_day_of_the_step() {
        assertThat(decide(failing(), STEP, blocking("TRAINING")).review().outcome())
                .isEqualTo(PayStepState.NOT_PASSED);

        assertThat(decide(passing(), STEP.plusDays(30), outside("TRAINING"))
                        .review()
                        .effectiveOn())
                .isEqualTo(STEP);
    }

    @Test
    void what_was_stated_in_error_costs_nothing() {
        assertThat(decide(failing(), STEP, blocking("DISCIPLINARY")).review().effectiveOn())
                .isNull();
        var corrected = new Finding(
                "DISCIPLINARY", ConditionSource.HR, ConditionOutcome.MET, "STATED_IN_ERROR", true, null, null);

        assertThat(decide(passing(), STEP.plusDays(30), corrected).review().effectiveOn())
                .isEqualTo(STEP);
    }

    @Test
    void p3_what_was_decided_is_not_cancelled_because_payroll_has_heard_of_it() {
        assertThat(decide(failing(), STEP, blocking("TRAINING"))).isNotNull();
        refuses("pay-step-decided", review::cancel);
        assertThat(decide(passing(), STEP, met("TRAINING"))).isNotNull();
        refuses("pay-step-decided", review::cancel);
    }

    @Test
    void p3_what_is_not_decided_is_cancelled() {
        review.cancel();
        assertThat(review.state()).isEqualTo(PayStepState.CANCELLED);
    }

    @Test
    void why_a_condition_is_not_met_is_not_told_to_logs() {
        assertThat(blocking("DISCIPLINARY").toString()).doesNotContain("SAID_SO");
        assertThat(new Statement("DISCIPLINARY", "LIVE_SANCTION", NOW).toString())
                .doesNotContain("SANCTION");
    }

    @Test
    void what_goes_against_somebody_says_why_and_what_the_circumstances_did() {
        var without = new Verdict(false, Optional.empty(), Optional.of(" "), Optional.of("A vacancy"));
        refuses("grounds-missing", () -> decide(without, STEP, blocking("TRAINING")));
        var alone = new Verdict(false, Optional.empty(), Optional.of("Not done"), Optional.empty());
        refuses("systemic-factors-missing", () -> decide(alone, STEP, blocking("TRAINING")));
        assertThat(alone.toString()).doesNotContain("Not done");
    }

    @Test
    void what_has_passed_is_not_decided_again() {
        assertThat(decide(passing(), STEP, met("CAPABILITY"))).isNotNull();
        refuses("pay-step-illegal-transition", () -> decide(failing(), STEP, blocking("CAPABILITY")));
        refuses("pay-step-over", () -> review.state("TRAINING", "TRAINING_COMPLETE", NOW));
    }

    @Test
    void of_re_earnable_pay_five_to_ten_per_cent_are_withheld() {
        var range = Optional.of(new ReEarnable(5, 10));
        for (var allowed : List.of(5, 6, 9, 10)) {
            withholding(Optional.of(allowed)).requirePercentage(range);
        }
        for (var refused : List.of(4, 11)) {
            refuses(
                    "percentage-out-of-range",
                    () -> withholding(Optional.of(refused)).requirePercentage(range));
        }
        refuses("percentage-out-of-range", () -> withholding(Optional.empty()).requirePercentage(range));
        refuses("percentage-unexpected", () -> withholding(Optional.of(5)).requirePercentage(Optional.empty()));
    }

    private PayStepEvent.Decided decide(Verdict verdict, LocalDate today, Finding... findings) {
        return review.decide(verdict, List.of(findings), MANAGER, today, NOW);
    }

    private static Verdict passing() {
        return new Verdict(true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Verdict failing() {
        return withholding(Optional.empty());
    }

    private static Verdict withholding(Optional<Integer> percentage) {
        return new Verdict(false, percentage, Optional.of("Not done"), Optional.of("A vacancy all year"));
    }

    private static Finding met(String condition) {
        return new Finding(condition, ConditionSource.HR, ConditionOutcome.MET, "SAID_SO", false, null, null);
    }

    private static Finding blocking(String condition) {
        return new Finding(condition, ConditionSource.HR, ConditionOutcome.NOT_MET, "SAID_SO", false, null, null);
    }

    private static Finding outside(String condition) {
        return new Finding(condition, ConditionSource.HR, ConditionOutcome.NOT_MET, "NOT_OFFERED", true, null, null);
    }

    private static Finding open(String condition) {
        return new Finding(condition, ConditionSource.HR, ConditionOutcome.OPEN, "TO_BE_STATED", false, null, null);
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
