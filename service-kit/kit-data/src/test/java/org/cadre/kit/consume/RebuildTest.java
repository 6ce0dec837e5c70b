package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.cadre.kit.consume.Rebuild.State;
import org.cadre.kit.sample.HeardTexts;
import org.cadre.kit.sample.NoteTaken;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(100);

    @Inject
    Notebook notebook;

    @Inject
    Readings readings;

    @Inject
    HeardTexts projection;

    @AfterEach
    void mend() {
        projection.mend();
    }

    @Test
    void what_is_wrong_missing_or_invented_is_right_again_and_no_reader_misses_a_row() {
        var notes = heardNotes(120);
        var wrong = notes.getFirst();
        var missing = notes.get(1);
        var wordless = notes.get(2);
        var ahead = notes.get(3);
        var invented = UUID.randomUUID();
        readings.spoil("update heard_text set text = 'spoilt' where note_id = :id", wrong);
        readings.spoil("delete from heard_text where note_id = :id", missing);
        readings.spoil("delete from heard_word where note_id = :id", wordless);
        readings.spoil("update heard_text set event_number = 99 where note_id = :id", ahead);
        readings.spoil("insert into heard_text values (:id, 'nobody said so', 1)", invented);
        var present = notes.stream().filter(note -> !note.equals(missing)).toList();
        var done = new AtomicBoolean();
        var reader = CompletableFuture.supplyAsync(() -> fewestSeen(present, done));

        var rebuild = Operator.rebuild(HeardTexts.GROUP, true);
        done.set(true);

        assertThat(rebuild.state()).isEqualTo(State.DONE);
        assertThat(rebuild.eventsRead()).isGreaterThanOrEqualTo(240);
        assertThat(notes).allSatisfy(note -> assertThat(readings.of(note)).isEqualTo("second word/2/second word"));
        assertThat(readings.of(invented)).isEmpty();
        assertThat(reader.join()).isEqualTo(present.size());
        assertThat(readings.count("select count(*) from pg_tables where schemaname = 'rebuild'"))
                .isZero();
    }

    @Test
    void a_rebuild_of_what_is_right_touches_nothing() {
        heardNotes(5);
        Operator.rebuild(HeardTexts.GROUP, true);

        var rebuild = Operator.rebuild(HeardTexts.GROUP, false);

        assertThat(rebuild.state()).isEqualTo(State.DONE);
        assertThat(rebuild.rowsChanged()).isZero();
    }

    @Test
    void events_that_come_meanwhile_are_neither_lost_nor_undone() {
        var notes = heardNotes(20);
        var done = new AtomicBoolean();
        var writer = CompletableFuture.supplyAsync(() -> writeOn(notes, done));

        for (var i = 0; i < 3; i++) {
            assertThat(Operator.rebuild(HeardTexts.GROUP, true).state()).isEqualTo(State.DONE);
        }
        done.set(true);
        var last = writer.join();

        var expected = "round %d/%d/round %d".formatted(last, last + 2, last);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notes)
                        .allSatisfy(
                                note -> assertThat(sorted(readings.of(note))).isEqualTo(sorted(expected))));
        assertThat(Operator.rebuild(HeardTexts.GROUP, false).rowsChanged()).isZero();
    }

    @Test
    void it_does_not_take_rows_away_unless_it_may() {
        var note = heardNotes(1).getFirst();
        Operator.rebuild(HeardTexts.GROUP, true);
        var invented = UUID.randomUUID();
        readings.spoil("insert into heard_text values (:id, 'nobody said so', 1)", invented);

        var rebuild = Operator.rebuild(HeardTexts.GROUP, false);

        assertThat(rebuild.state()).isEqualTo(State.FAILED);
        assertThat(rebuild.failure())
                .hasValueSatisfying(reason -> assertThat(reason).contains("republish first, or allow it to shrink"));
        assertThat(readings.of(invented)).isNotEmpty();
        assertThat(readings.of(note)).isNotEmpty();
        assertThat(Operator.rebuild(HeardTexts.GROUP, true).state()).isEqualTo(State.DONE);
    }

    @Test
    void an_event_that_fails_ends_it_and_what_serves_stays_as_it_was() {
        var note = heardNotes(1).getFirst();
        readings.spoil("update heard_text set text = 'spoilt' where note_id = :id", note);
        projection.failFor(note);

        var rebuild = Operator.rebuild(HeardTexts.GROUP, true);

        assertThat(rebuild.state()).isEqualTo(State.FAILED);
        assertThat(rebuild.failure())
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains(NoteTaken.TOPIC).contains("IllegalStateException"));
        assertThat(readings.of(note)).startsWith("spoilt");
        projection.mend();
        assertThat(Operator.rebuild(HeardTexts.GROUP, true).state()).isEqualTo(State.DONE);
        assertThat(readings.of(note)).startsWith("second word");
    }

    @Test
    void a_parked_event_stays_parked_and_is_taken_later() {
        var note = heardNotes(1).getFirst();
        projection.failFor(note);
        notebook.take(note, note, "third word");
        await().atMost(PATIENCE).until(() -> parked() == 1);
        projection.mend();

        assertThat(Operator.rebuild(HeardTexts.GROUP, true).state()).isEqualTo(State.DONE);

        assertThat(readings.of(note)).startsWith("second word/2");
        Operator.call()
                .body("{\"group\": \"%s\", \"key\": \"%s\"}".formatted(HeardTexts.GROUP, note))
                .post("/kit/v1/parked-keys/redrive")
                .then()
                .statusCode(200);
        assertThat(readings.of(note)).startsWith("third word/3");
    }

    @Test
    void a_projection_that_there_is_not_and_one_that_is_rebuilt_already_are_refused() {
        Operator.askForRebuild("kit.nothing", true).statusCode(404).body("code", equalTo("projection-not-found"));
        Operator.askForRebuild("kit.counts", true).statusCode(404);

        Operator.askForRebuild(HeardTexts.GROUP, true).statusCode(202).body("state", equalTo("REQUESTED"));
        Operator.askForRebuild(HeardTexts.GROUP, true).statusCode(409).body("code", equalTo("rebuild-under-way"));
        await().atMost(PATIENCE)
                .until(() -> Operator.lastRebuild(HeardTexts.GROUP).state() == State.DONE);
        assertThat(readings.count(
                        "select count(*) from audit_entry where action = 'rebuild' and resource_id = 'kit.texts'"))
                .isPositive();
    }

    private List<UUID> heardNotes(int howMany) {
        var notes = Stream.generate(UUID::randomUUID).limit(howMany).toList();
        notes.forEach(note -> notebook.take(note, note, "first"));
        notes.forEach(note -> notebook.take(note, note, "second word"));
        notes.forEach(
                note -> await().atMost(PATIENCE).until(() -> readings.of(note).equals("second word/2/second word")));
        return notes;
    }

    private long fewestSeen(List<UUID> notes, AtomicBoolean done) {
        var fewest = Long.MAX_VALUE;
        while (!done.get()) {
            fewest = Math.min(fewest, readings.howMany(notes));
        }
        return fewest;
    }

    private int writeOn(List<UUID> notes, AtomicBoolean done) {
        for (var round = 1; ; round++) {
            for (var note : notes) {
                notebook.take(note, note, "round " + round);
            }
            if (done.get()) {
                return round;
            }
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
        }
    }

    private static List<String> sorted(String reading) {
        return Stream.of(reading.split("[ /]")).sorted().toList();
    }

    private long parked() {
        return readings.count("select count(*) from parked_event where consumer_group = 'kit.texts'");
    }
}
