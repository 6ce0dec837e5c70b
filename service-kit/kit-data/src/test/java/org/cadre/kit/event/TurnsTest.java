package org.cadre.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.database.SmallPool;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Nothing is published here, so whatever had its turn still waits, as if Kafka refused it. */
@QuarkusTest
@TestProfile(SmallPool.class)
@QuarkusTestResource(ServiceBackends.class)
class TurnsTest {

    private static final int LIMIT = 20;
    private static final Set<Integer> ALL =
            IntStream.range(0, Outbox.PARTITIONS).boxed().collect(Collectors.toSet());

    @Inject
    Notebook notebook;

    @Inject
    Readings readings;

    @Inject
    JobsDatabase database;

    @Test
    void every_key_has_its_turn_with_its_first_event_before_any_has_another() throws SQLException {
        readings.spoil("delete from outbox where aggregate_id <> :id", UUID.randomUUID());
        var keys = Stream.generate(UUID::randomUUID).limit(90).toList();
        keys.forEach(key -> notebook.take(key, key, "first"));
        keys.forEach(key -> notebook.take(key, key, "second"));

        var taken = new ArrayList<OutboxRow>();
        try (var connection = database.open()) {
            var queue = new OutboxQueue(connection);
            var turns = new Turns();
            do {
                taken.addAll(queue.firstOfEachKey(ALL, turns, LIMIT));
            } while (turns.areUnderWay());
        }

        assertThat(taken).extracting(OutboxRow::key).doesNotHaveDuplicates();
        assertThat(taken)
                .filteredOn(row -> keys.contains(row.aggregateId()))
                .hasSize(90)
                .allSatisfy(row -> assertThat(row.number()).isEqualTo(1));
    }
}
