package org.cadre.training.mandatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules M1 to M4 of the guide: how long a completion counts, and for what. */
class TrainingStandingTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-06-01");
    private static final MandatorySubject LEVEL_1 = subject("INFECTION_PREVENTION_1", 36, List.of());
    private static final MandatorySubject LEVEL_2 =
            subject("INFECTION_PREVENTION_2", 12, List.of("INFECTION_PREVENTION_1"));

    @ParameterizedTest
    @CsvSource({
        "2026-05-13, NEVER",
        "2026-05-14, CURRENT",
        "2026-05-15, CURRENT",
        "2027-02-12, CURRENT",
        "2027-02-13, DUE",
        "2027-02-14, DUE",
        "2027-05-13, DUE",
        "2027-05-14, DUE",
        "2027-05-15, EXPIRED"
    })
    void m3_m4_it_counts_from_its_day_through_its_last_and_is_due_ninety_days_before(
            LocalDate day, TrainingState state) {
        assertThat(states(day, completed(LEVEL_2, "2026-05-14")).getLast()).isEqualTo(state);
    }

    @Test
    void m3_a_higher_level_counts_for_a_lower_one_and_never_the_other_way_round() {
        var day = LocalDate.parse("2026-06-01");

        assertThat(states(day, completed(LEVEL_2, "2026-05-14")))
                .containsExactly(TrainingState.CURRENT, TrainingState.CURRENT);
        assertThat(states(day, completed(LEVEL_1, "2026-05-14")))
                .containsExactly(TrainingState.CURRENT, TrainingState.NEVER);
    }

    @Test
    void of_several_completions_the_one_that_counts_longest_is_shown() {
        var standing = TrainingStanding.on(
                        LocalDate.parse("2026-06-01"),
                        List.of(LEVEL_1, LEVEL_2),
                        List.of(completed(LEVEL_2, "2026-05-14"), completed(LEVEL_1, "2025-01-31")),
                        90)
                .getFirst();

        assertThat(standing.completedOn()).contains(LocalDate.parse("2025-01-31"));
        assertThat(standing.validUntil()).contains(LocalDate.parse("2028-01-31"));
    }

    @Test
    void the_last_day_of_february_stays_the_last_day() {
        assertThat(LEVEL_2.validUntil(LocalDate.parse("2024-02-29"))).isEqualTo("2025-02-28");
    }

    @Test
    void nothing_is_completed_tomorrow() {
        assertThat(completed(LEVEL_2, TODAY.toString()).completedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> completed(LEVEL_2, TODAY.plusDays(1).toString()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("completed-in-the-future"));
    }

    private static List<TrainingState> states(LocalDate day, MandatoryTraining... completed) {
        return TrainingStanding.on(day, List.of(LEVEL_1, LEVEL_2), List.of(completed), 90).stream()
                .map(TrainingStanding::state)
                .toList();
    }

    private static MandatoryTraining completed(MandatorySubject subject, String on) {
        return MandatoryTraining.complete(UUID.randomUUID(), UUID.randomUUID(), subject, LocalDate.parse(on), TODAY);
    }

    private static MandatorySubject subject(String code, int months, List<String> covers) {
        return new MandatorySubject(code, "INFECTION_PREVENTION", code, months, Optional.of("CSTF"), covers);
    }
}
