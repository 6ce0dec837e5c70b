package org.cadre.appraisal.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.upstream.training.Completion;
import org.junit.jupiter.api.Test;

/** Rules SE1 to SE3 of the guide: what training told, and what it did not. */
class TrainingRecordTest {

    private static final LocalDate LAST = LocalDate.parse("2027-05-14");
    private static final LocalDate FIRST = LAST.minusYears(1);
    private static final List<NationalSubject> SUBJECTS =
            List.of(new NationalSubject("FIRE", "Fire safety"), new NationalSubject("INFECTION", "Infection"));

    @Test
    void se1_what_was_not_told_is_unknown_and_neither_lapsed_nor_complete() {
        var nothing = record();

        assertThat(nothing.on(LAST)).extracting(TrainingStatus::state).containsOnly(ElsewhereState.UNKNOWN);
        assertThat(nothing.on(LAST)).extracting(TrainingStatus::subject).containsExactly("FIRE", "INFECTION");
        assertThat(nothing.hasLapsedOn(LAST)).isFalse();
        assertThat(nothing.isCompleteOn(LAST)).isFalse();
    }

    @Test
    void se2_it_lapses_on_the_day_after_its_last() {
        var fire = record(completed("FIRE", 1, LAST));

        assertThat(fire.hasLapsedOn(LAST.minusDays(1))).isFalse();
        assertThat(fire.hasLapsedOn(LAST)).isFalse();
        assertThat(fire.hasLapsedOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void before_it_was_completed_it_is_unknown() {
        var fire = record(completed("FIRE", 1, LAST));

        assertThat(states(fire, FIRST.minusDays(1))).containsExactly(ElsewhereState.UNKNOWN, ElsewhereState.UNKNOWN);
        assertThat(states(fire, FIRST)).containsExactly(ElsewhereState.CURRENT, ElsewhereState.UNKNOWN);
        assertThat(states(fire, FIRST.plusDays(1))).containsExactly(ElsewhereState.CURRENT, ElsewhereState.UNKNOWN);
    }

    @Test
    void all_of_it_is_complete_while_every_subject_counts_and_nothing_has_lapsed() {
        var both = record(completed("FIRE", 1, LAST), completed("INFECTION", 1, LAST.plusDays(10)));

        assertThat(both.isCompleteOn(FIRST.plusDays(9))).isFalse();
        assertThat(both.isCompleteOn(FIRST.plusDays(10))).isTrue();
        assertThat(both.isCompleteOn(LAST)).isTrue();
        assertThat(both.isCompleteOn(LAST.plusDays(1))).isFalse();
        assertThat(record(completed("FIRE", 1, LAST)).isCompleteOn(LAST)).isFalse();
    }

    @Test
    void se3_a_higher_level_stands_for_a_lower_one_that_lapsed_and_not_the_other_way_round() {
        var raised = record(completed("INFECTION", 1, LAST), completed("INFECTION", 2, LAST.plusYears(1)));
        var lowered = record(completed("INFECTION", 2, LAST), completed("INFECTION", 1, LAST.plusYears(1)));
        var after = LAST.plusDays(1);

        assertThat(raised.hasLapsedOn(after)).isFalse();
        assertThat(raised.on(after)).hasSize(2).extracting(TrainingStatus::name).contains("INFECTION, level 2");
        assertThat(lowered.hasLapsedOn(after)).isTrue();
        assertThat(lowered.on(after))
                .extracting(TrainingStatus::state)
                .containsExactlyInAnyOrder(ElsewhereState.UNKNOWN, ElsewhereState.CURRENT, ElsewhereState.EXPIRED);
    }

    @Test
    void se3_of_several_completions_of_a_training_the_one_that_counts_longest_is_shown() {
        var renewed = record(completed("FIRE", 1, LAST), completed("FIRE", 1, LAST.plusYears(1)));

        assertThat(renewed.hasLapsedOn(LAST.plusDays(1))).isFalse();
        assertThat(renewed.on(LAST).getFirst().validUntil()).contains(LAST.plusYears(1));
        assertThat(renewed.on(LAST)).hasSize(2);
    }

    private static List<ElsewhereState> states(TrainingRecord record, LocalDate day) {
        return record.on(day).stream().map(TrainingStatus::state).toList();
    }

    private static TrainingRecord record(Completion... completions) {
        return new TrainingRecord(List.of(completions), SUBJECTS, 90);
    }

    private static Completion completed(String subject, int level, LocalDate validUntil) {
        var covers = level == 2 ? List.of(subject + "_1") : List.<String>of();
        return new Completion(
                subject + "_" + level,
                subject,
                "%s, level %d".formatted(subject, level),
                covers,
                validUntil.minusYears(1),
                validUntil);
    }
}
