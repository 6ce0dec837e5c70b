package org.cadre.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.training.dispensation.GrantedDispensations.Granted;
import org.cadre.training.qualification.HeldQualifications.Held;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final LocalDate EFFECTIVE = LocalDate.parse("2026-04-01");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final LocalDate EXPIRY = LocalDate.parse("2031-12-01");
    private static final GateRule RULE = new GateRule("STAGE_2", EFFECTIVE, Optional.empty(), true, true);

    private Optional<LocalDate> induction = Optional.of(EFFECTIVE);
    private List<Held> qualifications = List.of();
    private List<Granted> dispensations = List.of();
    private List<GateRule> rules = List.of(RULE);

    @Test
    void who_has_learned_nothing_lacks_both_and_only_a_new_fact_changes_that() {
        induction = Optional.empty();

        var verdict = on(DAY);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(verdict.gaps())
                .extracting(Gap::code)
                .containsExactly(Gap.Code.INDUCTION_NOT_COMPLETED, Gap.Code.PROGRAMME_NOT_COMPLETED);
        assertThat(verdict.validUntil()).isEmpty();
    }

    @Test
    void a_qualification_counts_through_its_last_day() {
        qualifications = List.of(new Held("STAGE_2", DAY, Optional.of(EXPIRY)));

        assertThat(on(EXPIRY.minusDays(1)).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(EXPIRY).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(EXPIRY).validUntil()).contains(EXPIRY);
        assertThat(on(EXPIRY.plusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(on(EXPIRY.plusDays(1)).gaps())
                .containsExactly(
                        new Gap(Gap.Code.QUALIFICATION_EXPIRED, "The qualification for STAGE_2 ended on 2031-12-01"));
        assertThat(on(EXPIRY.plusDays(1)).validUntil()).isEmpty();
    }

    @Test
    void a_qualification_counts_from_the_day_it_was_awarded() {
        qualifications = List.of(new Held("STAGE_2", DAY, Optional.empty()));

        assertThat(on(DAY.minusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(on(DAY.minusDays(1)).validUntil()).contains(DAY.minusDays(1));
        assertThat(on(DAY).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(DAY.plusDays(1)).validUntil()).isEmpty();
    }

    @Test
    void a_renewed_qualification_outlives_the_first_one() {
        qualifications = List.of(
                new Held("STAGE_2", DAY, Optional.of(EXPIRY)),
                new Held("STAGE_2", DAY.plusYears(3), Optional.of(EXPIRY.plusYears(3))));

        assertThat(on(DAY).validUntil()).contains(EXPIRY.plusYears(3));
        assertThat(on(EXPIRY.plusDays(1)).outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void a_qualification_for_another_stage_does_not_count() {
        qualifications = List.of(new Held("STAGE_3", DAY, Optional.empty()));

        assertThat(on(DAY).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void a_dispensation_lets_pass_through_its_last_day_and_hides_no_gap() {
        dispensations = List.of(new Granted("STAGE_2", DAY, EXPIRY));

        assertThat(on(DAY.minusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(on(DAY).outcome()).isEqualTo(Outcome.ELIGIBLE_WITH_DISPENSATION);
        assertThat(on(DAY).gaps()).extracting(Gap::code).containsExactly(Gap.Code.PROGRAMME_NOT_COMPLETED);
        assertThat(on(EXPIRY.minusDays(1)).validUntil()).contains(EXPIRY);
        assertThat(on(EXPIRY).outcome()).isEqualTo(Outcome.ELIGIBLE_WITH_DISPENSATION);
        assertThat(on(EXPIRY.plusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void who_lacks_nothing_needs_no_dispensation_and_the_end_of_one_changes_nothing() {
        qualifications = List.of(new Held("STAGE_2", DAY, Optional.of(EXPIRY)));
        dispensations = List.of(new Granted("STAGE_2", DAY, DAY.plusMonths(6)));

        assertThat(on(DAY).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(DAY).validUntil()).contains(EXPIRY);
    }

    @Test
    void a_dispensation_from_another_stage_does_not_count() {
        dispensations = List.of(new Granted("STAGE_3", DAY, EXPIRY));

        assertThat(on(DAY).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void before_the_gate_is_in_force_nobody_is_stopped() {
        assertThat(on(EFFECTIVE.minusDays(1)).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(EFFECTIVE.minusDays(1)).validUntil()).contains(EFFECTIVE.minusDays(1));
        assertThat(on(EFFECTIVE).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(on(EFFECTIVE.plusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void a_new_rule_counts_from_its_first_day() {
        rules = List.of(
                new GateRule("STAGE_2", EFFECTIVE, Optional.of(DAY), true, false),
                new GateRule("STAGE_2", DAY.plusDays(1), Optional.empty(), true, true));

        assertThat(on(DAY.minusDays(1)).validUntil()).contains(DAY);
        assertThat(on(DAY).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(DAY.plusDays(1)).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void an_induction_counts_from_the_day_it_was_done() {
        rules = List.of(new GateRule("FUNDAMENTAL", EFFECTIVE, Optional.empty(), true, false));
        induction = Optional.of(DAY);

        assertThat(on(DAY.minusDays(1)).gaps()).extracting(Gap::code).containsExactly(Gap.Code.INDUCTION_NOT_COMPLETED);
        assertThat(on(DAY).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(on(DAY.plusDays(1)).validUntil()).isEmpty();
    }

    private Verdict on(LocalDate day) {
        return new Gate("STAGE_2", rules, new LearningRecord(induction, qualifications, dispensations)).verdictOn(day);
    }
}
