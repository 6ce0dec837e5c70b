package org.cadre.workforce.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.workforce.post.Grading;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final Grading GRADING = new Grading("Medical and Dental", "Consultant", null);
    private static final UUID WARD = new UUID(1, 1);
    private static final UUID CLINIC = new UUID(1, 2);

    private final Person person = new Person(new UUID(0, 1), "900000000001", NOW);

    @Test
    void the_first_assignment_is_a_joiner_and_so_is_the_first_after_leaving() {
        assertThat(employ(terms(WARD, "2020-01-01", null))).isInstanceOf(PersonEvent.Joined.class);
        assertThat(employ(terms(WARD, "2020-01-01", "2026-06-14"))).isInstanceOf(PersonEvent.Left.class);
        assertThat(employ(terms(WARD, "2026-07-01", null))).isInstanceOf(PersonEvent.Joined.class);
    }

    @Test
    void somebody_leaves_on_the_day_after_the_last_day_and_says_so_once() {
        assertThat(employ(terms(WARD, "2020-01-01", "2026-06-15"))).isInstanceOf(PersonEvent.Joined.class);

        assertThat(person.leaveIfOver(TODAY.minusDays(1), NOW)).isEmpty();
        assertThat(person.leaveIfOver(TODAY, NOW)).isEmpty();
        assertThat(person.leaveIfOver(TODAY.plusDays(1), NOW)).containsInstanceOf(PersonEvent.Left.class);
        assertThat(person.leaveIfOver(TODAY.plusDays(1), NOW)).isEmpty();
    }

    @Test
    void a_record_is_unchanged_since_the_last_day_or_the_last_change_whichever_is_later() {
        assertThat(employ(terms(WARD, "2020-01-01", "2026-06-14"))).isInstanceOf(PersonEvent.Left.class);
        assertThat(person.unchangedSince()).isEqualTo(TODAY);

        assertThat(employ(terms(WARD, "2020-01-01", "2026-06-16"))).isInstanceOf(PersonEvent.Joined.class);
        assertThat(person.unchangedSince()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void another_post_with_a_later_start_ends_the_old_one_the_day_before() {
        assertThat(employ(terms(WARD, "2020-01-01", null))).isInstanceOf(PersonEvent.Joined.class);

        assertThat(employ(terms(CLINIC, "2026-07-01", null))).isInstanceOf(PersonEvent.Moved.class);

        assertThat(person.facts())
                .extracting(AssignmentFacts::endsOn)
                .containsExactly(LocalDate.parse("2026-06-30"), null);
    }

    @Test
    void another_post_without_a_later_start_counts_from_today() {
        assertThat(employ(terms(WARD, "2020-01-01", null))).isInstanceOf(PersonEvent.Joined.class);

        assertThat(employ(terms(CLINIC, "2020-01-01", null))).isInstanceOf(PersonEvent.Moved.class);

        assertThat(person.facts()).extracting(AssignmentFacts::startsOn).last().isEqualTo(TODAY);
    }

    @Test
    void another_post_on_the_first_day_is_a_correction() {
        assertThat(employ(terms(WARD, "2026-06-15", null))).isInstanceOf(PersonEvent.Joined.class);

        assertThat(employ(terms(CLINIC, "2026-06-15", null))).isInstanceOf(PersonEvent.Moved.class);

        assertThat(person.facts()).extracting(AssignmentFacts::postId).containsExactly(CLINIC);
    }

    @Test
    void an_appointment_replaces_the_largest_assignment_and_lets_the_others_go_on() {
        assertThat(employ(new Terms("RR8", "1", WARD, GRADING, new BigDecimal("0.3"), null, day("2020-01-01"), null)))
                .isInstanceOf(PersonEvent.Joined.class);
        assertThat(employ(new Terms("RAE", "2", CLINIC, GRADING, new BigDecimal("0.7"), null, day("2021-01-01"), null)))
                .isInstanceOf(PersonEvent.Moved.class);
        var appointed = new Terms("RR8", null, new UUID(1, 3), GRADING, BigDecimal.ONE, null, day("2026-07-01"), null);

        assertThat(person.appoint(appointed, new UUID(2, 9), new UUID(3, 1), TODAY, NOW))
                .isInstanceOf(PersonEvent.Moved.class);

        assertThat(person.facts())
                .extracting(AssignmentFacts::endsOn)
                .containsExactly(null, LocalDate.parse("2026-06-30"), null);
        assertThat(person.isAppointedBy(new UUID(3, 1))).isTrue();
    }

    private PersonEvent employ(Terms terms) {
        return person.employ(terms, new UUID(2, person.facts().size()), TODAY, NOW);
    }

    private static Terms terms(UUID post, String startsOn, String endsOn) {
        return new Terms(
                "RR8", "1", post, GRADING, BigDecimal.ONE, null, day(startsOn), endsOn == null ? null : day(endsOn));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
