package org.cadre.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutboxKeepsTheNewestTest {

    private static final Set<Integer> ALL =
            IntStream.range(0, Outbox.PARTITIONS).boxed().collect(Collectors.toSet());

    @Inject
    Notebook notebook;

    @Inject
    Readings readings;

    @Inject
    JobsDatabase database;

    @Inject
    Clock clock;

    @Test
    void of_what_is_old_the_newest_event_of_each_aggregate_stays() throws SQLException {
        var often = UUID.randomUUID();
        var once = UUID.randomUUID();
        IntStream.rangeClosed(1, 3).forEach(i -> notebook.take(often, often, "take " + i));
        notebook.take(once, once, "only take");
        await().atMost(Duration.ofSeconds(30)).until(notebook::allPublished);

        try (var connection = database.open()) {
            new OutboxQueue(connection).deletePublishedBefore(clock.instant().plusSeconds(60), ALL);
        }

        assertThat(numbers(often)).isEqualTo(3);
        assertThat(numbers(once)).isEqualTo(1);
    }

    /** The sum of the numbers that are kept. */
    private long numbers(UUID note) {
        return readings.count(
                "select cast(sum(event_number) as bigint) from outbox where aggregate_id = '%s'".formatted(note));
    }
}
