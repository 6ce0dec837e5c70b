package org.cadre.training.mandatory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule M5 of the guide: another interval gives what was completed another last day, without a release. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RecalculatingValidityTest {

    private static final int PEOPLE = 250;

    @Inject
    RecalculatingValidity recalculating;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void of_two_replicas_each_completion_is_recalculated_and_told_by_one() {
        var trainings = Stream.generate(UUID::randomUUID).limit(PEOPLE).toList();
        transactions.runBySystem(() -> trainings.forEach(this::recordedUnderAnotherInterval));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> recalculating.recalculate()),
                        CompletableFuture.runAsync(() -> recalculating.recalculate()))
                .join();

        assertThat(eventsFor(trainings)).hasSize(PEOPLE).containsOnly(1L);
        assertThat(lastDays(trainings)).containsOnly("2029-02-28");
        var told = PublishedEvents.on("cadre.training.mandatory-trainings.v1")
                .about(trainings.getFirst().toString());
        assertThat(told)
                .extracting(Published::type)
                .containsExactly("cadre.training.mandatory-training.recalculated.v1");
        assertThat(told.getFirst().schemaViolations()).isEmpty();
        assertThat(told.getFirst().data().path("validUntil").asText()).isEqualTo("2029-02-28");
    }

    @Test
    void what_is_valid_as_long_as_the_interval_says_is_left_as_it_is() {
        var training = UUID.randomUUID();
        transactions.runBySystem(() -> insert(training, "date '2029-02-28'"));

        recalculating.recalculate();

        assertThat(eventsFor(List.of(training))).isEmpty();
    }

    private void recordedUnderAnotherInterval(UUID id) {
        insert(id, "date '2027-02-28'");
    }

    /** Completed on 28 February 2026; conflict resolution is refreshed after three years. */
    private void insert(UUID id, String validUntil) {
        database.createNativeMutationQuery("""
                        insert into mandatory_training (id, version, person_id, code, completed_on, valid_until)
                        values (:id, 0, :id, 'CONFLICT_RESOLUTION', date '2026-02-28', %s)
                        """.formatted(validUntil))
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<Long> eventsFor(List<UUID> trainings) {
        return database.createNativeQuery("""
                        select count(*) from outbox where aggregate_id in (:trainings) group by aggregate_id
                        """, Long.class)
                .setParameter("trainings", trainings)
                .getResultList();
    }

    private List<String> lastDays(List<UUID> trainings) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select cast(valid_until as text) from mandatory_training where id in (:trainings)",
                        String.class)
                .setParameter("trainings", trainings)
                .getResultList());
    }
}
