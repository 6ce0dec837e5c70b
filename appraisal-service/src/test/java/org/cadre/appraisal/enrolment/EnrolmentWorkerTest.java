package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Refusal;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules C2 and C14 of the guide: a turn of the worker takes every open cycle further, whatever fails in one of them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EnrolmentWorkerTest {

    @Inject
    EnrolmentWorker worker;

    @Inject
    Crowd crowd;

    @Inject
    MeterRegistry meters;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @BeforeEach
    void training_has_published_its_framework() {
        Upstream.publishFramework();
    }

    @AfterEach
    void nobody_is_aside() {
        transactions.runBySystem(() -> database.createNativeMutationQuery("delete from enrolment_set_aside")
                .executeUpdate());
    }

    @Test
    void one_turn_enrols_everybody_of_a_large_cycle_and_of_a_small_one_although_one_person_fails() {
        var large = Conversation.newOrganisation();
        var small = Conversation.newOrganisation();
        var cycleOfLarge = Conversation.openCycle(large);
        var cycleOfSmall = Conversation.openCycle(small);
        var failing = crowd.at(large, 2 * EnrolmentPieces.SIZE).get(1);
        crowd.at(small, 3);

        try (var refused = Refusal.of("appraisal", "person_id = '%s'".formatted(failing))) {
            assertThat(refused).isNotNull();
            worker.work();
        }

        assertThat(drafts(cycleOfLarge)).isEqualTo(2 * EnrolmentPieces.SIZE - 1);
        members(small, cycleOfSmall, Standing.IN_PROGRESS).body("items", hasSize(3));
        assertThat(meters.get("enrolment_set_aside")
                        .tag("kind", "person")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void of_two_that_look_at_once_each_leaves_the_other_its_pieces() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation);
        crowd.at(organisation, 2 * EnrolmentPieces.SIZE);

        CompletableFuture.allOf(CompletableFuture.runAsync(worker::work), CompletableFuture.runAsync(worker::work))
                .join();

        assertThat(drafts(cycle)).isEqualTo(2 * EnrolmentPieces.SIZE);
        assertThat(meters.get("enrolment_set_aside")
                        .tag("kind", "person")
                        .gauge()
                        .value())
                .isZero();
    }

    private long drafts(String cycle) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) as number from appraisal where cycle_id = cast(:cycle as uuid)", Long.class)
                .addScalar("number", Long.class)
                .setParameter("cycle", cycle)
                .getSingleResult());
    }
}
