package org.cadre.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cadre.appraisal.testing.Conversation;
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
                        "appraisal_criterion",
                        "appraisal_cycle",
                        "appraisal_objective",
                        "appraisal_priority",
                        "idempotency_key");
    }

    @Test
    void a_stranger_sees_no_row_of_a_protected_table() {
        var unused = Conversation.started().filledIn();

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
