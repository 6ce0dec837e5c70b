package org.cadre.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OncePerSlotTest {

    @Inject
    OncePerSlot once;

    @Test
    void of_many_replicas_one_does_the_work() {
        var winners = IntStream.range(0, 8)
                .parallel()
                .filter(replica -> QuarkusTransaction.requiringNew().call(() -> once.claim("count", "2026-04-01")))
                .count();

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void work_that_failed_may_be_done_again() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    once.claim("fails", "2026-04-01");
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");

        assertThat(QuarkusTransaction.requiringNew().call(() -> once.claim("fails", "2026-04-01")))
                .isTrue();
    }

    @Test
    void another_day_is_another_slot() {
        QuarkusTransaction.requiringNew().run(() -> once.claim("daily", "2026-04-01"));

        assertThat(QuarkusTransaction.requiringNew().call(() -> once.claim("daily", "2026-04-02")))
                .isTrue();
    }
}
