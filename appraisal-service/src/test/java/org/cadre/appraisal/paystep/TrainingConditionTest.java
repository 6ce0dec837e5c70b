package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.elsewhere.NationalSubject;
import org.cadre.appraisal.elsewhere.TrainingRecord;
import org.cadre.appraisal.upstream.training.Completion;
import org.junit.jupiter.api.Test;

/** Rule P11 of the guide: on which day training has to count. */
class TrainingConditionTest {

    private static final LocalDate STEP = LocalDate.parse("2026-09-01");
    private static final LocalDate LATER = STEP.plusDays(30);

    @Test
    void it_is_met_if_all_counted_on_the_day_of_the_step_whatever_lapsed_since() {
        assertThat(judged(STEP, until(STEP.minusDays(1)))).contains(lapsed(STEP));
        assertThat(judged(STEP, until(STEP))).contains(inDate(STEP));
        assertThat(judged(STEP, until(STEP.plusDays(1)))).contains(inDate(STEP));
        assertThat(judged(LATER, until(STEP))).contains(inDate(STEP));
    }

    @Test
    void what_was_renewed_since_is_met_as_of_the_day_of_asking() {
        var renewed = List.of(completed(STEP.minusDays(1)), completed(LATER.plusYears(1)));

        assertThat(judged(LATER.minusDays(1), renewed)).contains(lapsed(LATER.minusDays(1)));
        assertThat(judged(LATER, renewed)).contains(inDate(LATER));
    }

    @Test
    void before_the_day_of_the_step_it_is_as_it_stands_on_the_day_of_asking() {
        var today = STEP.minusDays(10);

        assertThat(judged(today, until(today.minusDays(1)))).contains(lapsed(today));
        assertThat(judged(today, until(today))).contains(inDate(today));
    }

    @Test
    void where_not_all_of_it_is_known_the_records_say_nothing() {
        assertThat(judged(STEP, List.of())).isEmpty();
        assertThat(judged(STEP, until(STEP), "FIRE", "INFECTION")).isEmpty();
    }

    @Test
    void what_lapsed_on_one_of_the_days_only_is_left_to_hr_where_not_all_is_known() {
        assertThat(judged(LATER, until(STEP), "FIRE", "INFECTION")).isEmpty();
        assertThat(judged(LATER, until(STEP.minusDays(1)), "FIRE", "INFECTION")).contains(lapsed(LATER));
    }

    @Test
    void once_a_higher_level_covers_nothing_more_the_days_of_the_lower_one_decide() {
        var covering = higher(List.of("FIRE_1"));
        var alone = higher(List.of());

        assertThat(judged(LATER, List.of(completed(STEP.minusDays(1)), covering)))
                .contains(inDate(STEP));
        assertThat(judged(LATER, List.of(completed(STEP.minusDays(1)), alone))).contains(lapsed(LATER));
        assertThat(judged(LATER, List.of(completed(STEP), alone))).contains(inDate(STEP));
        assertThat(judged(LATER, List.of(completed(STEP.plusDays(1)), alone))).contains(inDate(STEP));
        assertThat(judged(LATER, List.of(alone))).contains(inDate(STEP));
    }

    /** In date on all of these days. */
    private static Completion higher(List<String> covers) {
        return new Completion("FIRE_2", "FIRE", "Fire, level 2", covers, STEP.minusYears(1), STEP.plusYears(1));
    }

    private static Optional<Finding> judged(LocalDate today, List<Completion> completions) {
        return judged(today, completions, "FIRE");
    }

    private static Optional<Finding> judged(LocalDate today, List<Completion> completions, String... subjects) {
        var named = List.of(subjects).stream()
                .map(code -> new NationalSubject(code, code))
                .toList();
        return TrainingCondition.judge("TRAINING", new TrainingRecord(completions, named, 90), STEP, today);
    }

    private static List<Completion> until(LocalDate day) {
        return List.of(completed(day));
    }

    private static Completion completed(LocalDate validUntil) {
        return new Completion("FIRE_1", "FIRE", "Fire", List.of(), validUntil.minusYears(1), validUntil);
    }

    private static Finding inDate(LocalDate day) {
        return Finding.told("TRAINING", ConditionOutcome.MET, RecordedReason.TRAINING_IN_DATE, "training", day);
    }

    private static Finding lapsed(LocalDate day) {
        return Finding.told("TRAINING", ConditionOutcome.NOT_MET, RecordedReason.TRAINING_EXPIRED, "training", day);
    }
}
