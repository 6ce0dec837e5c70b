package org.cadre.training.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");
    private static final LocalDate LAST = LocalDate.parse("2027-03-31");

    private final Programme programme = Programme.offered(
            new UUID(0, 1), new ProgrammeOffer("LEADING", "Leading", "STAGE_2", "RR8", "Leeds", Set.of("A1.1.1")));

    @Test
    void a_programme_counts_from_the_first_to_the_last_day_of_its_accreditation() {
        programme.accredit(new Accreditation(FIRST, LAST));

        assertThat(programme.isAccreditedOn(FIRST.minusDays(1))).isFalse();
        assertThat(programme.isAccreditedOn(FIRST)).isTrue();
        assertThat(programme.isAccreditedOn(LAST)).isTrue();
        assertThat(programme.isAccreditedOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void the_next_accreditation_may_begin_the_day_after_and_not_earlier() {
        programme.accredit(new Accreditation(FIRST, LAST));

        refuses("accreditation-overlaps", () -> programme.accredit(new Accreditation(LAST, LAST.plusYears(1))));
        programme.accredit(new Accreditation(LAST.plusDays(1), LAST.plusYears(1)));
        refuses("accreditation-overlaps", () -> programme.accredit(new Accreditation(FIRST.minusDays(5), FIRST)));
        programme.accredit(new Accreditation(FIRST.minusDays(5), FIRST.minusDays(1)));

        assertThat(programme.accreditations())
                .extracting(Accreditation::validFrom)
                .containsExactly(FIRST.minusDays(5), FIRST, LAST.plusDays(1));
    }

    @Test
    void an_accreditation_may_last_one_day_but_not_end_before_it_begins() {
        assertThat(new Accreditation(FIRST, FIRST).covers(FIRST)).isTrue();

        refuses("period-reversed", () -> new Accreditation(FIRST, FIRST.minusDays(1)));
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
