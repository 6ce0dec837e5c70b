package org.cadre.workforce.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.registration.RegistrationEvent.Changed;
import org.junit.jupiter.api.Test;

/** Rules RG3 and RG4 of the guide for appraisals: from when to when a registration counts. */
class RegistrationTest {

    private static final LocalDate FROM = LocalDate.parse("2024-03-01");
    private static final LocalDate RENEWAL = LocalDate.parse("2027-02-28");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");

    @Test
    void it_has_started_today_at_the_latest() {
        assertThat(registered(TODAY.minusDays(1), null)).isNotNull();
        assertThat(registered(TODAY, null)).isNotNull();
        refused("registration-in-future", () -> registered(TODAY.plusDays(1), null));
    }

    @Test
    void it_is_not_renewed_before_it_started() {
        refused("registration-reversed", () -> registered(FROM, FROM.minusDays(1)));
        assertThat(registered(FROM, FROM)).isNotNull();
        assertThat(registered(FROM, FROM.plusDays(1))).isNotNull();
    }

    @Test
    void a_renewal_moves_the_last_day_on() {
        refused(
                "registration-renewal-not-later",
                () -> registered(FROM, RENEWAL).renew(RENEWAL.minusDays(1), NOW));
        refused(
                "registration-renewal-not-later",
                () -> registered(FROM, RENEWAL).renew(RENEWAL, NOW));
        assertThat(lastDay(registered(FROM, RENEWAL).renew(RENEWAL.plusDays(1), NOW)))
                .isEqualTo(RENEWAL.plusDays(1));
        assertThat(lastDay(registered(FROM, null).renew(FROM, NOW))).isEqualTo(FROM);
    }

    @Test
    void it_ends_on_a_day_from_its_first_to_today_and_once() {
        refused("registration-end-out-of-range", () -> ended(FROM.minusDays(1)));
        assertThat(lastDay(ended(FROM))).isEqualTo(FROM);
        assertThat(lastDay(ended(TODAY))).isEqualTo(TODAY);
        refused("registration-end-out-of-range", () -> ended(TODAY.plusDays(1)));

        var over = registered(FROM, RENEWAL);
        assertThat(over.endOn(TODAY, TODAY, NOW)).isNotNull();
        refused("registration-ended", () -> over.endOn(TODAY, TODAY, NOW));
        refused("registration-ended", () -> over.renew(RENEWAL.plusYears(3), NOW));
    }

    @Test
    void an_end_after_the_renewal_was_due_does_not_make_it_longer() {
        var lapsed = registered(FROM, LocalDate.parse("2026-06-01"));

        assertThat(lastDay(lapsed.endOn(TODAY, TODAY, NOW))).isEqualTo("2026-06-01");
    }

    @Test
    void neither_a_text_nor_an_event_has_the_number() {
        var entry = new Entry("NMC", Registered.NUMBER, FROM, RENEWAL);

        assertThat(entry.toString()).doesNotContain(Registered.NUMBER);
        assertThat(registered(FROM, RENEWAL).view().toString()).doesNotContain(Registered.NUMBER);
        assertThat(registered(FROM, RENEWAL).recorded(NOW).toString()).doesNotContain(Registered.NUMBER);
    }

    private static RegistrationEvent ended(LocalDate day) {
        return registered(FROM, RENEWAL).endOn(day, TODAY, NOW);
    }

    private static LocalDate lastDay(RegistrationEvent event) {
        return ((Changed) event).validUntil();
    }

    private static Registration registered(LocalDate from, LocalDate renewalOn) {
        var entry = new Entry("NMC", Registered.NUMBER, from, renewalOn);
        return Registration.record(UUID.randomUUID(), UUID.randomUUID(), entry, TODAY);
    }

    private static void refused(String code, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
