package org.cadre.appraisal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rules ML2 and ML4 of the guide: what a mail says, and after what time it is tried again. */
class WordingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void ml2_an_appraisal_is_due_up_to_its_last_day_and_overdue_after_it() {
        assertThat(due(DAY.minusDays(1))).isEqualTo("Appraisal due");
        assertThat(due(DAY)).isEqualTo("Appraisal due");
        assertThat(due(DAY.plusDays(1))).isEqualTo("Appraisal overdue");
    }

    @Test
    void ml2_each_kind_names_a_day() {
        for (var kind : MailKind.values()) {
            assertThat(Wording.of(kind, DAY, DAY).sentence()).contains("1 December 2026");
        }
    }

    @Test
    void ml2_without_a_page_it_leads_nowhere() {
        assertThat(Wording.of(MailKind.SIGNATURE_DUE, DAY, DAY).text("Zoë", "", false))
                .isEqualTo("""
                Dear Zoë,

                Your appraisal has waited since 1 December 2026 for you to sign it, or to say that you do not agree.

                This message was sent by a system. Nobody reads answers to it.
                """);
    }

    @Test
    void ml4_a_pause_doubles_from_a_minute_to_an_hour() {
        assertThat(Retrying.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Retrying.pause(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Retrying.pause(6)).isEqualTo(Duration.ofMinutes(32));
        assertThat(Retrying.pause(7)).isEqualTo(Duration.ofHours(1));
        assertThat(Retrying.pause(1000)).isEqualTo(Duration.ofHours(1));
    }

    private static String due(LocalDate today) {
        return Wording.of(MailKind.APPRAISAL_DUE, DAY, today).subject();
    }
}
