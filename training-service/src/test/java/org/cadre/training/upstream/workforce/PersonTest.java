package org.cadre.training.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate LAST = LocalDate.parse("2026-06-30");

    private final Person person = new Person(
            new UUID(0, 1),
            Optional.empty(),
            List.of(
                    new Assignment("RR8", LocalDate.parse("2020-01-01"), Optional.of(LAST)),
                    new Assignment("RAE", LAST.plusDays(1), Optional.empty())));

    @Test
    void a_mover_belongs_to_both_employers_through_the_last_day_at_the_first() {
        assertThat(person.organisationsFrom(LAST.minusDays(1))).containsExactly("RR8", "RAE");
        assertThat(person.organisationsFrom(LAST)).containsExactly("RR8", "RAE");
        assertThat(person.organisationsFrom(LAST.plusDays(1))).containsExactly("RAE");
    }
}
