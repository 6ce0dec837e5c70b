package org.cadre.training.dispensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

class DispensationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final LocalDate LATEST = LocalDate.parse("2027-12-01");

    @Test
    void it_ends_twelve_months_from_today_at_the_latest() {
        refuses("dispensation-too-long", () -> until(LATEST.plusDays(1)));

        assertThat(until(LATEST.minusDays(1)).expiresOn()).isEqualTo(LATEST.minusDays(1));
        assertThat(until(LATEST).expiresOn()).isEqualTo(LATEST);
    }

    @Test
    void it_may_be_for_today_but_not_for_the_past() {
        refuses("dispensation-in-the-past", () -> until(TODAY.minusDays(1)));

        assertThat(until(TODAY).grantedOn()).isEqualTo(TODAY);
        assertThat(until(TODAY.plusDays(1)).expiresOn()).isEqualTo(TODAY.plusDays(1));
    }

    private static Dispensation until(LocalDate last) {
        return Dispensation.grant(new UUID(0, 1), new UUID(0, 2), "STAGE_2", "Acting up", TODAY, last);
    }

    private static void refuses(String code, ThrowingCallable change) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(change)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
