package org.cadre.talent.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What workforce publishes is understood as its own samples say. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class WorkforceProjectionsTest {

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Posts posts;

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_trust_lies_under_its_system_from_the_first_to_the_last_day() {
        publish("organisations", Organisations.RECORDED, "organisationId");
        eventually(() -> organisations.covers("Y61", "RWH"));

        onDay("2026-03-30", "QM7", true);
        onDay("2026-03-31", "QM7", true);
        onDay("2026-04-01", "QM7", false);
        onDay("2026-03-31", "S1Y5D", false);
        onDay("2026-04-01", "S1Y5D", true);
        onDay("2026-04-02", "S1Y5D", true);
        assertThat(read(() -> organisations.covers("Y63", "RWH"))).isFalse();
        assertThat(read(() -> organisations.covers("RWH", "RWH"))).isTrue();
        assertThat(read(() -> organisations.covers("ENG", "RWH"))).isTrue();
        assertThat(read(() -> organisations.under("Y61"))).contains("RWH");
    }

    @Test
    void the_person_behind_a_staff_number_is_known() {
        for (var type : People.TYPES) {
            var sample = publish("people", type, "personId");
            var person = UUID.fromString(sample.path("personId").asText());

            eventually(
                    () -> people.withStaffUid(sample.path("staffUid").asText()).equals(Optional.of(person)));
            assertThat(read(() -> people.known(List.of(person, new UUID(0, 1)))))
                    .containsExactly(person);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadre.workforce.post.established.v1",
                "cadre.workforce.post.filled.v1",
                "cadre.workforce.post.vacated.v1"
            })
    void a_post_is_vacant_or_not(String type) {
        var sample = publish("posts", type, "postId");
        var id = UUID.fromString(sample.path("postId").asText());
        var vacant = sample.path("state").asText().equals("VACANT");

        eventually(() -> posts.find(id)
                .filter(post -> post.vacant() == vacant)
                .filter(post ->
                        post.organisation().equals(sample.path("organisation").asText()))
                .isPresent());
    }

    private void onDay(String day, String system, boolean expected) {
        clock.moveTo(LocalDate.parse(day));
        assertThat(read(() -> organisations.covers(system, "RWH"))).as(day).isEqualTo(expected);
    }

    private static long number = 100;

    private static JsonNode publish(String aggregates, String type, String idField) {
        try {
            var text = Samples.of("workforce", type);
            var sample = new ObjectMapper().readTree(text);
            var id = sample.path(idField).asText();
            ForeignEvents.publish("cadre.workforce.%s.v1".formatted(aggregates), id, type, id, ++number, text);
            return sample;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eventually(Supplier<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> read(condition));
    }

    private static <T> T read(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }
}
