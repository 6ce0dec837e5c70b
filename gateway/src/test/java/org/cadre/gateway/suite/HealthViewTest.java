package org.cadre.gateway.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cadre.gateway.suite.HealthResource.HealthView;
import org.cadre.gateway.suite.HealthResource.Status;
import org.junit.jupiter.api.Test;

class HealthViewTest {

    @Test
    void the_suite_is_up_when_every_service_has_a_replica() {
        assertThat(HealthView.of(Map.of("talent", 1, "training", 2)).status()).isEqualTo(Status.UP);
        assertThat(HealthView.of(Map.of("talent", 0, "training", 2)).status()).isEqualTo(Status.DOWN);
    }
}
