package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.sample.HeardTexts;
import org.cadre.kit.sample.NoteTaken;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RepublishTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Notebook notebook;

    @Inject
    Readings readings;

    @Test
    void everything_is_sent_again_in_order_and_nobody_acts_twice() {
        var note = UUID.randomUUID();
        IntStream.rangeClosed(1, 3).forEach(i -> notebook.take(note, note, "take " + i));
        counted(note, 3);

        Operator.republish();
        notebook.take(note, note, "meanwhile");
        counted(note, 4);
        await().atMost(PATIENCE).until(() -> nothingWaits() && notebook.allPublished());

        var again = PublishedEvents.on(NoteTaken.TOPIC).about(note.toString()).stream()
                .map(Published::number)
                .toList();
        assertThat(again).startsWith(1L, 2L, 3L).endsWith(1L, 2L, 3L, 4L);
        await().during(Duration.ofSeconds(1)).until(() -> readings.timesCounted(note) == 4);
        assertThat(notebook.timesHeard(note)).contains(4);
    }

    @Test
    void owner_and_read_model_are_the_same_until_one_of_them_is_spoilt() {
        var note = UUID.randomUUID();
        notebook.take(note, note, "known to both");
        counted(note, 1);
        Operator.rebuild(HeardTexts.GROUP, true);
        await().atMost(PATIENCE)
                .until(() -> Operator.digestHeld(HeardTexts.GROUP).equals(Operator.digestPublished(NoteTaken.TOPIC)));

        readings.spoil("update heard_text set event_number = 0 where note_id = :id", note);

        assertThat(Operator.digestHeld(HeardTexts.GROUP)).isNotEqualTo(Operator.digestPublished(NoteTaken.TOPIC));
        assertThat(entry("/kit/v1/projections/" + HeardTexts.GROUP, note)).isZero();
        assertThat(entry("/kit/v1/publications/" + NoteTaken.TOPIC, note)).isEqualTo(1);
        Operator.rebuild(HeardTexts.GROUP, false);
        assertThat(Operator.digestHeld(HeardTexts.GROUP)).isEqualTo(Operator.digestPublished(NoteTaken.TOPIC));
    }

    @Test
    void a_projection_says_what_waits_and_how_its_rows_are_named() {
        Operator.call()
                .get("/kit/v1/projections/{group}", HeardTexts.GROUP)
                .then()
                .statusCode(200)
                .body("topics", hasItem(NoteTaken.TOPIC))
                .body("rowsBy", equalTo("SUBJECT"))
                .body("eventsParked", equalTo(0));
        await().atMost(PATIENCE)
                .until(() -> Operator.call()
                                .get("/kit/v1/projections/{group}", HeardTexts.GROUP)
                                .jsonPath()
                                .getLong("eventsWaiting")
                        == 0);
        Operator.call()
                .queryParam("by", "KEY")
                .get("/kit/v1/publications/{topic}/entries", NoteTaken.TOPIC)
                .then()
                .statusCode(200);
        Operator.call()
                .get("/kit/v1/publications/cadre.kit.nothing.v1/entries")
                .then()
                .statusCode(404)
                .body("code", equalTo("topic-not-found"));
    }

    @Test
    void only_operators_may() {
        var stranger = TokenIssuer.trusted().to("kit").roles("hr@RR8").sign();
        for (var path : new String[] {
            "projections/kit.texts", "projections/kit.texts/entries", "publications", "publications/x/entries"
        }) {
            Operator.call()
                    .auth()
                    .oauth2(stranger)
                    .get("/kit/v1/" + path)
                    .then()
                    .statusCode(403);
        }
        Operator.call()
                .auth()
                .oauth2(stranger)
                .post("/kit/v1/publications/republish")
                .then()
                .statusCode(403);
        Operator.call()
                .auth()
                .oauth2(stranger)
                .body("{\"mayShrink\": true}")
                .post("/kit/v1/projections/kit.texts/rebuild")
                .then()
                .statusCode(403);
    }

    private void counted(UUID note, int times) {
        await().atMost(PATIENCE).until(() -> readings.timesCounted(note) == times);
    }

    private boolean nothingWaits() {
        return readings.count("select count(*) from republication") == 0;
    }

    /** The event number that a listing shows for the note. */
    private static int entry(String path, UUID note) {
        return Operator.call()
                .queryParam("limit", 5000)
                .get(path + "/entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '%s' }.number".formatted(note));
    }
}
