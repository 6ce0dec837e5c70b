package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.appraisal.testing.Calls.act;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.systemicfactors.SystemicStatements;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule A2 of the guide, whatever the service asks the database for. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StatingAtTheDatabaseTest {

    @Inject
    SystemicStatements statements;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a2_it_takes_a_statement_of_the_present_appraiser_while_writing_and_of_nobody_else() {
        var conversation = AdverseAppraisal.filledIn().conversation;
        var next = Upstream.employee(conversation.organisation);

        assertThat(stated(conversation, conversation.appraiser)).isEqualTo(1);
        refused(conversation, conversation.appraisee);
        refused(conversation, next);
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", next.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        refused(conversation, conversation.appraiser);
        assertThat(stated(conversation, next)).isEqualTo(2);
        var present = conversation.heldBy(next);
        act(present.appraiser(), present.path(), "sign").statusCode(200);
        refused(present, next);
    }

    private void refused(Conversation conversation, Employee author) {
        assertThatThrownBy(() -> stated(conversation, author)).hasStackTraceContaining("row-level security");
    }

    private int stated(Conversation conversation, Employee author) {
        var appraisal = UUID.fromString(conversation.id);
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.service', 'off', true),
                                   set_config('app.organisations', '', true), set_config('app.person', :author, true)
                            """, Object[].class)
                    .setParameter("author", author.personId().toString())
                    .getSingleResult();
            statements.state(appraisal, conversation.appraisee.personId(), author.personId(), AdverseAppraisal.FACTORS);
            return statements.of(appraisal).size();
        });
    }
}
