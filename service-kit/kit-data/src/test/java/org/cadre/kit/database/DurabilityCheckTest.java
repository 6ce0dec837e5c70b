package org.cadre.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DurabilityCheckTest {

    @Inject
    DurabilityCheck check;

    @Test
    void a_server_that_forgets_is_recognised_and_refused() {
        var fsyncIsOff = QuarkusTransaction.requiringNew().call(() -> check.isOff("fsync"));

        assertThat(fsyncIsOff).as("the throw-away server of the tests").isTrue();
        assertThatThrownBy(() -> DurabilityCheck.refuseIfOff(List.of("fsync", "synchronous_commit")))
                .hasMessageContaining("set fsync, synchronous_commit to on");
    }

    @Test
    void a_durable_server_is_accepted() {
        assertThatCode(() -> DurabilityCheck.refuseIfOff(List.of())).doesNotThrowAnyException();
    }
}
