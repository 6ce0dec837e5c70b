package org.cadre.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LapsingVerdictsTest {

    private static final int PEOPLE = 450;

    @Inject
    LapsingVerdicts lapsing;

    @Inject
    Eligibilities eligibilities;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void of_two_replicas_that_look_at_the_same_time_each_person_is_judged_by_one() {
        var people = Stream.generate(UUID::randomUUID).limit(PEOPLE).toList();
        transactions.runBySystem(() -> people.forEach(this::hadAVerdictThatEnded));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> lapsing.lapse()),
                        CompletableFuture.runAsync(() -> lapsing.lapse()))
                .join();

        assertThat(eventsFor(people)).hasSize(PEOPLE).containsOnly(1L);
        assertThat(transactions.bySystem(() -> eligibilities.lapsedBy(LocalDate.parse("2027-01-01"), 1)))
                .isEmpty();
    }

    private void hadAVerdictThatEnded(UUID person) {
        database.createNativeMutationQuery("""
                        insert into eligibility (id, version, person_id, verdicts, valid_until)
                        values (:person, 0, :person, 'of another time', date '2026-06-30')
                        """).setParameter("person", person).executeUpdate();
    }

    private List<Long> eventsFor(List<UUID> people) {
        return database.createNativeQuery("""
                        select count(*) from outbox where aggregate_id in (:people) group by aggregate_id
                        """, Long.class)
                .setParameter("people", people)
                .getResultList();
    }
}
