package org.cadre.kit.consume;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.cadre.kit.sample.HeardNotes;
import org.cadre.kit.sample.NoteTaken;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ConsumerLoopTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Notebook notebook;

    @Inject
    HeardNotes projection;

    @Inject
    Readings readings;

    @AfterEach
    void mend() {
        projection.mend();
    }

    @Test
    void a_redelivered_event_has_no_second_effect() {
        var note = UUID.randomUUID();
        var marker = UUID.randomUUID();
        notebook.take(note, note, "once");
        heard(note);

        notebook.publishAgain(note);
        await().atMost(PATIENCE).until(notebook::allPublished);
        notebook.take(marker, note, "behind it in the same partition");
        heard(marker);

        assertThat(PublishedEvents.on(NoteTaken.TOPIC).about(note.toString())).hasSize(2);
        assertThat(notebook.timesHeard(note)).contains(1);
    }

    @Test
    void a_failing_event_parks_its_key_and_no_other_until_it_is_driven_again() {
        var poison = UUID.randomUUID();
        var follower = UUID.randomUUID();
        var neighbour = UUID.randomUUID();
        projection.failFor(poison);

        notebook.take(poison, poison, "fails");
        notebook.take(follower, poison, "same key");
        notebook.take(neighbour, neighbour, "other key");
        heard(neighbour);
        assertThat(notebook.timesHeard(poison)).isEmpty();
        await().atMost(PATIENCE).until(() -> waiting(poison) == 2);
        redrive(poison).statusCode(409).body("code", equalTo("still-failing"));

        projection.mend();
        redrive(poison).statusCode(200).body("events", equalTo(2));
        redrive(poison).statusCode(409).body("code", equalTo("nothing-parked"));

        assertThat(notebook.timesHeard(poison)).contains(1);
        assertThat(notebook.timesHeard(follower)).contains(1);
        assertThat(readings.count("select count(*) from audit_entry where action = 'redrive' and resource_id = '%s/%s'"
                        .formatted(HeardNotes.GROUP, poison)))
                .isEqualTo(1);
    }

    @Test
    void an_unreadable_record_goes_to_the_dead_letters_and_the_next_one_is_taken() {
        var next = UUID.randomUUID();
        var rubbish = "not a cloud event %s".formatted(next).getBytes(StandardCharsets.UTF_8);

        ForeignEvents.send(new ProducerRecord<>(NoteTaken.TOPIC, next.toString(), rubbish));
        notebook.take(next, next, "after the rubbish");
        heard(next);

        var letters = PublishedEvents.on(NoteTaken.TOPIC + "." + HeardNotes.GROUP + ".dlq");
        await().atMost(PATIENCE).until(() -> letters.payloads().contains(new String(rubbish, StandardCharsets.UTF_8)));
    }

    @Test
    void one_trace_runs_from_the_change_to_the_consumer() {
        var note = UUID.randomUUID();

        given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").sign())
                .post("/kit/v1/notes/{id}", note)
                .then()
                .statusCode(204);
        heard(note);

        assertThat(notebook.traceWritten(note)).isPresent();
        assertThat(notebook.traceHeard(note)).isEqualTo(notebook.traceWritten(note));
    }

    @Test
    void an_operator_sees_what_is_known_of_others() {
        var stranger = TokenIssuer.trusted().to("kit").roles("hr@RR8").sign();

        asOperator().get("/kit/v1/projections").then().statusCode(200).body("items.table", hasItem("heard_note"));
        given().auth().oauth2(stranger).get("/kit/v1/projections").then().statusCode(403);
    }

    private static int waiting(UUID key) {
        List<Integer> events = asOperator()
                .get("/kit/v1/parked-keys")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.key == '%s' }.events".formatted(key));
        return events.isEmpty() ? 0 : events.getFirst();
    }

    private static ValidatableResponse redrive(UUID key) {
        return asOperator()
                .contentType("application/json")
                .body(Map.of("group", HeardNotes.GROUP, "key", key.toString()))
                .post("/kit/v1/parked-keys/redrive")
                .then();
    }

    private static RequestSpecification asOperator() {
        return given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("kit")
                        .roles("system-operator@ENG")
                        .sign());
    }

    private void heard(UUID note) {
        await().atMost(PATIENCE).until(() -> notebook.timesHeard(note).isPresent());
    }
}
