package org.cadre.workforce.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExclusionTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-05-01");
    private static final LocalDate LAST = LocalDate.parse("2026-05-31");

    private final UUID id = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-05-02", "2026-05-29", "2026-05-30"})
    void it_ends_on_any_day_from_its_first_to_the_one_before_its_last(LocalDate day) {
        var exclusion = exclusion(LAST);

        var event = exclusion.endOn(day, NOW);

        assertThat(exclusion.days()).isEqualTo(new Days(FIRST, day));
        assertThat(event).isEqualTo(new ExclusionEvent.Changed(id, person, "RR8", FIRST, day, NOW));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        refused(exclusion(LAST), FIRST.minusDays(1), "exclusion-end-before-start");
        refused(exclusion(null), FIRST.minusDays(1), "exclusion-end-before-start");
    }

    @Test
    void an_end_on_the_last_day_or_after_it_is_not_earlier() {
        refused(exclusion(LAST), LAST, "exclusion-end-not-earlier");
        refused(exclusion(LAST), LAST.plusDays(1), "exclusion-end-not-earlier");
    }

    @Test
    void one_without_a_last_day_ends_on_any_day_after_it_began() {
        var exclusion = exclusion(null);

        assertThat(exclusion.endOn(LocalDate.parse("2031-01-01"), NOW)).isInstanceOf(ExclusionEvent.Changed.class);
    }

    @Test
    void days_put_right_are_news_and_a_reason_put_right_is_not() {
        var exclusion = exclusion(LAST);

        assertThat(exclusion.correct(new Days(FIRST, LAST), "CAREER_BREAK", NOW))
                .isEmpty();
        assertThat(exclusion.view().reason()).isEqualTo("CAREER_BREAK");
        assertThat(exclusion.correct(new Days(FIRST, null), "CAREER_BREAK", NOW))
                .contains(new ExclusionEvent.Changed(id, person, "RR8", FIRST, null, NOW));
    }

    @Test
    void it_says_little_of_itself() {
        assertThat(exclusion(LAST).view().toString())
                .doesNotContain("PARENTAL_LEAVE")
                .contains("<SPECIAL>");
    }

    private static void refused(Exclusion exclusion, LocalDate day, String code) {
        var before = exclusion.days();
        assertThatThrownBy(() -> {
                    var unused = exclusion.endOn(day, NOW);
                })
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.violations()).extracting("pointer").containsExactly("#/to");
                });
        assertThat(exclusion.days()).isEqualTo(before);
    }

    private Exclusion exclusion(LocalDate last) {
        return new Exclusion(id, person, "RR8", new Days(FIRST, last), "PARENTAL_LEAVE", NOW);
    }
}
