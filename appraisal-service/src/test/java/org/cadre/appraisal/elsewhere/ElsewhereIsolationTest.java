package org.cadre.appraisal.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The second wall: the database shows what others told to the person and to whoever sees an appraisal of the person. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ElsewhereIsolationTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void the_parties_of_an_appraisal_see_it_and_another_employee_does_not() {
        var talk = Conversation.started();
        Elsewhere.told(talk);

        for (var table : List.of("training_completion", "training_qualification", "workforce_registration")) {
            assertThat(seen(table, talk, talk.appraisee)).as(table).isOne();
            assertThat(seen(table, talk, talk.appraiser)).as(table).isOne();
            assertThat(seen(table, talk, talk.manager)).as(table).isZero();
        }
    }

    private long seen(String table, Conversation talk, Employee by) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.person', :person, true),
                                   set_config('app.organisations', '', true), set_config('app.service', 'off', true)
                            """, Object[].class)
                    .setParameter("person", by.personId().toString())
                    .getSingleResult();
            return database.createNativeQuery(
                            "select count(*) from %s where person_id = :id".formatted(table), Long.class)
                    .setParameter("id", talk.appraisee.personId())
                    .getSingleResult();
        });
    }
}
