package org.cadre.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ReferenceDataTest {

    private static final LocalDate CHANGE = LocalDate.parse("2025-04-01");

    record Interval(int months) {}

    @Inject
    ReferenceData reference;

    @Test
    void a_value_counts_through_its_last_day_and_the_next_one_from_its_first() {
        assertThat(monthsOn(CHANGE.minusDays(1))).isEqualTo(24);
        assertThat(monthsOn(CHANGE)).isEqualTo(12);
        assertThat(monthsOn(CHANGE.plusDays(1))).isEqualTo(12);
    }

    @Test
    void before_its_first_day_there_is_no_value() {
        var tooEarly = QuarkusTransaction.requiringNew()
                .call(() -> reference.find(LocalDate.parse("2023-12-31"), "intervals", "FIRE", Interval.class));

        assertThat(tooEarly).isEmpty();
    }

    private int monthsOn(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reference
                        .find(day, "intervals", "FIRE", Interval.class)
                        .orElseThrow()
                        .body()
                        .months());
    }
}
