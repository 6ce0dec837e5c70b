package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.consume.Rebuild.State;
import org.cadre.kit.sample.HeardTexts;
import org.cadre.kit.sample.NoteTaken;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = OwnBroker.class, restrictToAnnotatedClass = true)
class ReplacedBrokerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Notebook notebook;

    @Inject
    Readings readings;

    OwnBroker broker;

    @Test
    void offsets_counted_on_a_replaced_broker_do_not_make_the_consumer_skip_anything() {
        var before = notes();
        before.forEach(note -> notebook.take(note, note, "on the first broker"));
        before.forEach(this::heard);

        broker.replace();
        var after = notes();
        after.forEach(note -> notebook.take(note, note, "on the second broker"));

        after.forEach(this::heard);
        assertThat(before)
                .allSatisfy(note -> assertThat(notebook.timesHeard(note)).contains(1));
    }

    @Test
    void what_a_broker_lost_is_published_again_and_a_projection_is_rebuilt_from_it() {
        var notes = notes();
        notes.forEach(note -> notebook.take(note, note, "before"));
        notes.forEach(note -> notebook.take(note, note, "the latest"));
        notes.forEach(note -> counted(note, 2));
        notes.forEach(note -> readings.spoil("delete from outbox where aggregate_id = :id and event_number = 1", note));

        broker.replace();
        notes.forEach(note -> readings.spoil("delete from heard_text where note_id = :id", note));
        Operator.republish();
        await().atMost(PATIENCE).until(notebook::allPublished);
        var rebuild = Operator.rebuild(HeardTexts.GROUP, true);

        assertThat(rebuild.state()).isEqualTo(State.DONE);
        assertThat(notes).allSatisfy(note -> assertThat(readings.of(note)).isEqualTo("the latest/2/the latest"));
        assertThat(Operator.digestHeld(HeardTexts.GROUP)).isEqualTo(Operator.digestPublished(NoteTaken.TOPIC));
        assertThat(notes)
                .allSatisfy(note -> assertThat(readings.timesCounted(note)).isEqualTo(2));
    }

    @Test
    void what_waited_for_an_empty_broker_does_not_overtake_what_was_asked_for_before_it_came() {
        var notes = notes();
        notes.forEach(note -> notebook.take(note, note, "first"));
        notes.forEach(note -> notebook.take(note, note, "second"));
        notes.forEach(note -> counted(note, 2));

        broker.replace(() -> {
            notes.forEach(note -> notebook.take(note, note, "third"));
            Operator.republish();
        });
        await().atMost(PATIENCE).until(notebook::allPublished);

        assertThat(notes)
                .allSatisfy(note -> assertThat(PublishedEvents.on(broker.address(), NoteTaken.TOPIC)
                                .about(note.toString()))
                        .extracting(Published::number)
                        .startsWith(1L, 2L, 3L));
    }

    private void counted(UUID note, int times) {
        await().atMost(PATIENCE).until(() -> readings.timesCounted(note) == times);
    }

    private static List<UUID> notes() {
        return Stream.generate(UUID::randomUUID).limit(40).toList();
    }

    private void heard(UUID note) {
        await().atMost(PATIENCE).until(() -> notebook.timesHeard(note).isPresent());
    }
}
