package org.cadre.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.sample.Notebook;
import org.cadre.kit.sample.Readings;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ReactionMemoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Notebook notebook;

    @Inject
    Readings readings;

    @Inject
    ParkedKeys jobs;

    @Inject
    MovableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void a_reaction_does_not_act_again_when_its_inbox_has_forgotten_the_event() {
        var note = UUID.randomUUID();
        notebook.take(note, note, "first");
        notebook.take(note, note, "second");
        counted(note, 2);

        clock.moveTo(
                LocalDate.ofInstant(clock.instant(), BusinessCalendar.LONDON).plusDays(61));
        jobs.forgetOldDeliveries();
        assertThat(remembered(note)).isZero();
        notebook.publishAgain(note);
        await().atMost(PATIENCE).until(notebook::allPublished);
        notebook.take(note, note, "third");
        counted(note, 3);

        await().during(Duration.ofSeconds(2)).until(() -> readings.timesCounted(note) == 3);
    }

    @Test
    void what_it_forgot_keeps_it_from_nothing_that_is_new() {
        var note = UUID.randomUUID();
        notebook.take(note, note, "first");
        counted(note, 1);

        clock.moveTo(
                LocalDate.ofInstant(clock.instant(), BusinessCalendar.LONDON).plusDays(61));
        jobs.forgetOldDeliveries();
        notebook.take(note, note, "second");

        counted(note, 2);
    }

    private void counted(UUID note, int times) {
        await().atMost(PATIENCE).until(() -> readings.timesCounted(note) == times);
    }

    /** By the group that counts; others may still be at it. */
    private long remembered(UUID note) {
        return readings.count("select count(*) from inbox where consumer_group = 'kit.counts' and aggregate_id = '%s'"
                .formatted(note));
    }
}
