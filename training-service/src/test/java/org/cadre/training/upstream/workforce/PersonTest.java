package org.cadre.training.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final UUID MANAGER = new UUID(0, 2);
    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final LocalDate LAST = LocalDate.parse("2026-06-30");

    private final Person person = new Person(
            new UUID(0, 1),
            List.of(
                    new Assignment("RR8", LocalDate.parse("2020-01-01"), Optional.of(LAST)),
                    new Assignment("RAE", LAST.plusDays(1), Optional.empty())),
            List.of(new ReportingLine(MANAGER, FIRST, Optional.of(LAST))));

    @Test
    void a_mover_belongs_to_both_employers_through_the_last_day_at_the_first() {
        assertThat(person.organisationsFrom(LAST.minusDays(1))).containsExactly("RR8", "RAE");
        assertThat(person.organisationsFrom(LAST)).containsExactly("RR8", "RAE");
        assertThat(person.organisationsFrom(LAST.plusDays(1))).containsExactly("RAE");
    }

    @Test
    void a_line_manager_manages_from_the_first_day_of_the_post_through_the_last() {
        assertThat(person.isManagedBy(MANAGER, FIRST.minusDays(1))).isFalse();
        assertThat(person.isManagedBy(MANAGER, FIRST)).isTrue();
        assertThat(person.isManagedBy(MANAGER, LAST)).isTrue();
        assertThat(person.isManagedBy(MANAGER, LAST.plusDays(1))).isFalse();
        assertThat(person.isManagedBy(person.personId(), LAST)).isFalse();
    }
}
