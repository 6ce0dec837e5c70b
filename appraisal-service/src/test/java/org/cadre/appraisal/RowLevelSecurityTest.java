package org.cadre.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.Isolation;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RowLevelSecurityTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    /** Where people work is how the service finds out who somebody is; audit entries are only ever written. */
    @Test
    void every_table_that_says_whose_it_is_is_protected() {
        assertThat(transactions.bySystem(() -> Isolation.unprotected(database)))
                .containsExactly("audit_entry", "workforce_assignment", "workforce_person");
    }

    /** The parts of an appraisal say whose they are by the appraisal they belong to. */
    @Test
    void an_appraisal_and_all_its_parts_are_protected() {
        assertThat(transactions.bySystem(() -> Isolation.isolated(database)))
                .containsExactly(
                        "appraisal",
                        "appraisal_check_in",
                        "appraisal_copy",
                        "appraisal_criterion",
                        "appraisal_cycle",
                        "appraisal_dispute",
                        "appraisal_former_appraiser",
                        "appraisal_former_reviewer",
                        "appraisal_objective",
                        "appraisal_priority",
                        "continuous_feedback",
                        "idempotency_key",
                        "organisational_priority",
                        "wellbeing_conversation");
    }

    @Test
    void a_stranger_sees_no_row_of_a_protected_table() {
        var conversation = Conversation.started();
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        act(
                        conversation.appraisee(),
                        conversation.path(),
                        "record-check-in",
                        Map.of("heldOn", "2026-04-01", "note", "A first talk"))
                .statusCode(200);
        var disputed = Conversation.started().signedOnce();
        act(disputed.appraisee(), disputed.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);
        var colleague = Upstream.employee(disputed.organisation);
        act(disputed.hr(), disputed.path(), "assign-reviewer", Map.of("reviewerId", colleague.personId()))
                .statusCode(200);

        act(
                        disputed.appraisee(),
                        disputed.path(),
                        "record-wellbeing-conversation",
                        Map.of("heldOn", "2026-05-20", "note", "A talk"))
                .statusCode(200);
        post(
                        disputed.manager(),
                        "/continuous-feedback",
                        Map.of("personId", disputed.appraisee.personId(), "note", "Calm in the night shift"))
                .statusCode(201);
        post(
                        disputed.hr(),
                        "/organisational-priorities",
                        Map.of("organisation", disputed.organisation, "name", "Waits", "validFrom", "2026-04-01"))
                .statusCode(201);

        for (var table : transactions.bySystem(() -> Isolation.isolated(database))) {
            assertThat(rows(table)).as(table).isPositive();
            assertThat(transactions.bySystem(() -> Isolation.seenByStrangers(database, table)))
                    .as(table)
                    .isZero();
        }
    }

    private long rows(String table) {
        return transactions.bySystem(() -> database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }
}
