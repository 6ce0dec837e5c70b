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
import org.cadre.kit.sample.Notebook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = OwnBroker.class, restrictToAnnotatedClass = true)
class ReplacedBrokerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Notebook notebook;

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

    private static List<UUID> notes() {
        return Stream.generate(UUID::randomUUID).limit(40).toList();
    }

    private void heard(UUID note) {
        await().atMost(PATIENCE).until(() -> notebook.timesHeard(note).isPresent());
    }
}
