package org.cadre.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.cadre.training.programme.Accreditation;
import org.cadre.training.programme.AccreditedProgramme;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
    private static final LocalDate LAST = LocalDate.parse("2027-03-31");
    private static final LocalDate START = LocalDate.parse("2026-06-01");
    private static final LocalDate LATER = LocalDate.parse("2028-01-01");
    private static final Instant NOW = Instant.parse("2028-01-01T08:00:00Z");

    private final AccreditedProgramme programme = new AccreditedProgramme(
            new UUID(0, 3), "Leading", "STAGE_2", List.of("A1.1.1"), List.of(new Accreditation(FIRST, LAST)));

    @Test
    void a_programme_is_begun_from_the_first_to_the_last_day_of_its_accreditation() {
        refuses("programme-not-accredited", () -> startedOn(FIRST.minusDays(1)));
        refuses("programme-not-accredited", () -> startedOn(LAST.plusDays(1)));

        assertThat(startedOn(FIRST).status()).isEqualTo(EnrolmentStatus.STARTED);
        assertThat(startedOn(LAST).status()).isEqualTo(EnrolmentStatus.STARTED);
    }

    @Test
    void completing_it_counts_through_the_last_day_of_the_accreditation_and_no_longer() {
        refuses("accreditation-lapsed", () -> completedOn(LAST.plusDays(1)));

        assertThat(completedOn(LAST.minusDays(1)).state()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThat(completedOn(LAST).completedOn()).isEqualTo(LAST);
    }

    @Test
    void the_refusal_names_the_dates_of_the_accreditation() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> completedOn(LAST.plusDays(1)))
                .withMessageContaining("2026-04-01")
                .withMessageContaining("2027-03-31");
    }

    @Test
    void a_programme_without_any_accreditation_is_not_begun() {
        var never = new AccreditedProgramme(new UUID(0, 3), "Leading", "STAGE_2", List.of(), List.of());

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Enrolment.start(new UUID(0, 1), new UUID(0, 2), never, Optional.empty(), START))
                .withMessageContaining("never accredited");
    }

    @Test
    void a_programme_is_completed_between_its_start_and_today() {
        refuses("completed-before-start", () -> completedOn(START.minusDays(1)));
        refuses("completed-in-the-future", () -> startedOn(START).complete(LAST, programme, LAST.minusDays(1), NOW));

        assertThat(completedOn(START)).isNotNull();
        assertThat(completedOn(START.plusDays(1))).isNotNull();
        assertThat(startedOn(START).complete(LAST, programme, LAST, NOW)).isNotNull();
    }

    @Test
    void a_programme_is_completed_once() {
        var enrolment = startedOn(START);
        assertThat(enrolment.complete(LAST, programme, LATER, NOW)).isNotNull();

        refuses("enrolment-illegal-transition", () -> enrolment.complete(LAST, programme, LATER, NOW));
        assertThat(EnrolmentStatus.STARTED.successors()).isEqualTo(Set.of(EnrolmentStatus.COMPLETED));
        assertThat(EnrolmentStatus.COMPLETED.successors()).isEmpty();
    }

    private Enrolment startedOn(LocalDate day) {
        return Enrolment.start(new UUID(0, 1), new UUID(0, 2), programme, Optional.empty(), day);
    }

    private EnrolmentEvent.Completed completedOn(LocalDate day) {
        return startedOn(START).complete(day, programme, LATER, NOW);
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
