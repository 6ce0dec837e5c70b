package org.cadre.appraisal.upstream.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.training.Framework.Competency;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FrameworksTest {

    private static final String TYPE = "cadre.training.framework.published.v1";

    @Inject
    Frameworks frameworks;

    @Test
    void the_framework_is_read_as_training_publishes_it() {
        Upstream.publishFramework();

        var framework = frameworks
                .find(UUID.fromString("01920000-0000-7000-8000-00000000f001"), "1.0")
                .orElseThrow();

        assertThat(framework.name()).isEqualTo("NHS Management and Leadership Framework");
        assertThat(framework.competencies()).hasSize(27);
        assertThat(framework.competencies().getFirst())
                .isEqualTo(new Competency("A1.1.1", "Prioritise for personal productivity"));
    }

    @Test
    void versions_stand_side_by_side_and_an_older_event_changes_nothing() {
        var id = UUID.randomUUID();
        publish(id, 1, TYPE, "1.0", "First");
        publish(id, 2, TYPE, "2.0", "Second");
        publish(id, 4, TYPE, "2.0", "Second, corrected");
        publish(id, 3, TYPE, "2.0", "Late");
        publish(id, 5, "cadre.training.framework.admired.v1", "2.0", "Of a type we do not know");
        publish(id, 6, TYPE, "3.0", "Third");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> name(id, "3.0").isPresent());
        assertThat(name(id, "1.0")).contains("First");
        assertThat(name(id, "2.0")).contains("Second, corrected");
    }

    private Optional<String> name(UUID id, String version) {
        return frameworks.find(id, version).map(Framework::name);
    }

    private static void publish(UUID id, long number, String type, String version, String name) {
        ForeignEvents.publish(
                Upstream.FRAMEWORKS, id.toString(), type, id.toString(), number, """
                {"frameworkId": "%s", "name": "%s", "version": "%s", "validFrom": "2026-04-01",
                 "competencies": [{"code": "C1", "name": "Competency", "standard": "S1", "area": "A1"}],
                 "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(id, name, version));
    }
}
