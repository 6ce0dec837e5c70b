package org.cadre.talent.upstream.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cadre.kit.database.Transactions;
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

    private static final String ORGANISATION_RECORDED = "cadre.workforce.organisation.recorded.v1";
    private static final String PERSON_EVENT = "cadre.workforce.person.%s.v1";
    private static final String POST = "{'postId': '%s', 'organisation': '%s', 'state': '%s'}";
    private static final String PERSON = "{'personId': '%s', 'staffUid': '%s'}";
    private static final String TRUST = """
            {'organisationId': '%s', 'code': '%s',
             'memberships': [{'kind': 'REGION', 'code': 'Y58', 'from': '2020-01-01'}]}
            """;

    private static long number = 100;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Posts posts;

    @Inject
    Transactions transactions;

    @Inject
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_trust_lies_under_its_system_from_the_first_to_the_last_day() {
        publish("organisations", ORGANISATION_RECORDED, "organisationId");
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
        assertThat(read(() -> organisations.under(Set.of("Y61", "RX9")))).contains("Y61", "RX9", "RWH");
    }

    @Test
    void the_person_behind_a_staff_number_is_known() {
        for (var fact : List.of("joined", "moved", "changed", "left", "retention-warned")) {
            var sample = publish("people", PERSON_EVENT.formatted(fact), "personId");
            var person = UUID.fromString(sample.path("personId").asText());

            eventually(() -> people.personOf(sample.path("staffUid").asText()).equals(Optional.of(person)));
            assertThat(read(() -> people.known(List.of(person, new UUID(0, 1)))))
                    .containsExactly(person);
        }
    }

    @Test
    void the_number_of_a_person_who_is_gone_is_nobodys() {
        for (var fact : List.of("anonymised", "deleted")) {
            var sample = publish("people", PERSON_EVENT.formatted("left"), "personId");
            eventually(() -> people.personOf(sample.path("staffUid").asText()).isPresent());

            publish("people", PERSON_EVENT.formatted(fact), "personId");

            eventually(() -> people.personOf(sample.path("staffUid").asText()).isEmpty());
        }
    }

    @Test
    void two_people_with_one_staff_number_are_nobody() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();

        state("people", one, "cadre.workforce.person.joined.v1", one, 1, PERSON.formatted(one, "920000000009"));
        eventually(() -> people.personOf("920000000009").isPresent());
        state("people", other, "cadre.workforce.person.joined.v1", other, 1, PERSON.formatted(other, "920000000009"));
        eventually(() -> people.known(List.of(other)).contains(other));

        assertThat(read(() -> people.personOf("920000000009"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadre.workforce.post.established.v1",
                "cadre.workforce.post.filled.v1",
                "cadre.workforce.post.vacated.v1",
                "cadre.workforce.post.changed.v1"
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

    @Test
    void what_is_older_than_what_we_know_changes_nothing() {
        var id = UUID.randomUUID();
        var witness = UUID.randomUUID();

        state("posts", id, Posts.FILLED, id, 5, POST.formatted(id, "RR8", "FILLED"));
        state("posts", id, "cadre.workforce.post.established.v1", id, 4, POST.formatted(id, "RNS", "VACANT"));
        state("posts", id, Posts.FILLED, witness, 1, POST.formatted(witness, "RR8", "FILLED"));
        eventually(() -> posts.find(witness).isPresent());
        assertThat(read(() -> posts.find(id).orElseThrow())).isEqualTo(new Post(id, "RR8", Optional.empty(), false, 5));

        state("people", id, "cadre.workforce.person.joined.v1", id, 5, PERSON.formatted(id, "920000000005"));
        state("people", id, "cadre.workforce.person.joined.v1", id, 4, PERSON.formatted(id, "920000000004"));
        state("people", id, "cadre.workforce.person.joined.v1", witness, 1, PERSON.formatted(witness, "920000000001"));
        eventually(() -> people.personOf("920000000001").isPresent());
        assertThat(read(() -> people.personOf("920000000005"))).contains(id);

        state("organisations", id, Organisations.RECORDED, id, 5, TRUST.formatted(id, "RX5"));
        state("organisations", id, Organisations.RECORDED, id, 4, TRUST.formatted(id, "RX4"));
        state("organisations", id, Organisations.RECORDED, witness, 1, TRUST.formatted(witness, "RX1"));
        eventually(() -> organisations.under(Set.of("Y58")).contains("RX1"));
        assertThat(read(() -> organisations.under(Set.of("Y58"))))
                .contains("RX5")
                .doesNotContain("RX4");
    }

    @Test
    void a_post_counts_its_vacancies() {
        var id = UUID.randomUUID();

        state("posts", id, "cadre.workforce.post.established.v1", id, 1, POST.formatted(id, "RR8", "VACANT"));
        state("posts", id, "cadre.workforce.post.changed.v1", id, 2, POST.formatted(id, "RR8", "VACANT"));
        state("posts", id, Posts.FILLED, id, 3, POST.formatted(id, "RR8", "FILLED"));
        state("posts", id, "cadre.workforce.post.vacated.v1", id, 4, POST.formatted(id, "RR8", "VACANT"));
        state("posts", id, "cadre.workforce.post.changed.v1", id, 5, POST.formatted(id, "RNS", "VACANT"));

        eventually(() ->
                posts.find(id).filter(post -> post.organisation().equals("RNS")).isPresent());
        assertThat(read(() -> posts.find(id).orElseThrow().vacancy())).isEqualTo(4);
    }

    private void onDay(String day, String system, boolean expected) {
        clock.moveTo(LocalDate.parse(day));
        assertThat(read(() -> organisations.covers(system, "RWH"))).as(day).isEqualTo(expected);
    }

    /** A short event; the key decides behind which others it comes. */
    private static void state(String aggregates, UUID key, String type, UUID id, long eventNumber, String json) {
        ForeignEvents.publish(
                "cadre.workforce.%s.v1".formatted(aggregates),
                key.toString(),
                type,
                id.toString(),
                eventNumber,
                json.replace('\'', '"'));
    }

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

    private void eventually(Supplier<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> read(condition));
    }

    private <T> T read(Supplier<T> question) {
        return transactions.bySystem(question::get);
    }
}
