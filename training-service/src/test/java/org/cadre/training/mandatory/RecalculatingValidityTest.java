package org.cadre.training.mandatory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule M5 of the guide: what the reference data says anew of a training is told of what was completed, without a release. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RecalculatingValidityTest {

    private static final int PEOPLE = 250;
    private static final String CODE = "CONFLICT_RESOLUTION";
    private static final String NAME = "NHS conflict resolution";

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
        var told = told(trainings.getFirst());
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

    @Test
    void another_name_is_told_once_with_the_same_last_day() {
        var training = UUID.randomUUID();
        var before = edition("Conflicts, and how to end them", List.of());
        transactions.runBySystem(() -> toldUnder(before, training));

        recalculating.recalculate();
        recalculating.recalculate();

        var told = told(training);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().type()).isEqualTo("cadre.training.mandatory-training.recalculated.v1");
        assertThat(told.getFirst().schemaViolations()).isEmpty();
        assertThat(told.getFirst().data().path("name").asText()).isEqualTo(NAME);
        assertThat(told.getFirst().data().path("validUntil").asText()).isEqualTo("2029-02-28");
    }

    @Test
    void that_a_training_covers_another_no_more_is_told() {
        var training = UUID.randomUUID();
        transactions.runBySystem(() -> toldUnder(edition(NAME, List.of("CONFLICT_RESOLUTION_0")), training));

        recalculating.recalculate();

        assertThat(told(training).getFirst().data().path("covers")).isEmpty();
    }

    @Test
    void what_was_told_under_the_present_edition_is_not_told_again() {
        var training = UUID.randomUUID();
        transactions.runBySystem(() -> toldUnder(edition(NAME, List.of()), training));

        recalculating.recalculate();

        assertThat(eventsFor(List.of(training))).isEmpty();
    }

    @Test
    void editions_on_either_side_of_the_present_one_are_worked_through_in_pieces() {
        var trainings = Stream.generate(UUID::randomUUID).limit(2 * PEOPLE).toList();
        var least = new UUID(0, 1);
        var greatest = new UUID(-1, -2);
        transactions.runBySystem(() -> {
            trainings.stream().limit(PEOPLE).forEach(id -> toldUnder(least, id));
            trainings.stream().skip(PEOPLE).forEach(id -> toldUnder(greatest, id));
        });

        recalculating.recalculate();

        assertThat(eventsFor(trainings)).hasSize(2 * PEOPLE).containsOnly(1L);
    }

    private static UUID edition(String name, List<String> covers) {
        return new MandatorySubject(CODE, CODE, name, 36, Optional.of("CSTF"), covers).edition();
    }

    private void toldUnder(UUID edition, UUID id) {
        insert(id, "date '2029-02-28'");
        database.createNativeMutationQuery("update mandatory_training set edition = :edition where id = :id")
                .setParameter("edition", edition)
                .setParameter("id", id)
                .executeUpdate();
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

    private static List<Published> told(UUID training) {
        return PublishedEvents.on("cadre.training.mandatory-trainings.v1").about(training.toString());
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
