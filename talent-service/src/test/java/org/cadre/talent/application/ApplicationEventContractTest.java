package org.cadre.talent.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ApplicationEventContractTest {

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void every_state_is_published_as_its_sample_shows(ApplicationState state) {
        var sample = sampleOf(state);
        var event = event(state, Instant.parse(sample.path("occurredAt").asText()));

        assertThat(Samples.published(event)).isEqualTo(sample);
    }

    private static JsonNode sampleOf(ApplicationState state) {
        return Samples.own(event(state, Instant.EPOCH).type());
    }

    private static ApplicationEvent event(ApplicationState state, Instant occurredAt) {
        return new ApplicationEvent(
                UUID.fromString("01920000-0000-7000-8000-000000000071"),
                UUID.fromString("01920000-0000-7000-8000-0000000000a1"),
                UUID.fromString("01920000-0000-7000-8000-000000000061"),
                state,
                occurredAt);
    }
}
