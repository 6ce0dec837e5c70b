package org.cadre.appraisal.feedback.rater;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule FB14 of the guide. */
class DueReminderTest {

    private static final LocalDate OPENED = LocalDate.parse("2026-06-01");

    @Test
    void the_invitation_is_due_on_the_day_of_the_opening_and_a_reminder_every_seven_days() {
        assertThat(dueOn(OPENED)).isEqualTo(OPENED);
        assertThat(dueOn(OPENED.plusDays(6))).isEqualTo(OPENED);
        assertThat(dueOn(OPENED.plusDays(7))).isEqualTo(OPENED.plusDays(7));
        assertThat(dueOn(OPENED.plusDays(8))).isEqualTo(OPENED.plusDays(7));
        assertThat(dueOn(OPENED.plusDays(14))).isEqualTo(OPENED.plusDays(14));
    }

    private static LocalDate dueOn(LocalDate today) {
        var rater = new Rater(UUID.randomUUID(), UUID.randomUUID(), "PEERS", UUID.randomUUID(), null, null, false);
        return new DueReminder(rater, OPENED, OPENED.plusDays(28)).dueOn(7, today);
    }
}
