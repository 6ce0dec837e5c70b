package org.cadre.appraisal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule KS8 of the guide, as the database has it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SessionInTheDatabaseTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void the_rows_of_a_session_are_there_for_the_invited_until_it_ends() {
        var round = CalibrationRound.invited().putForward();
        round.proposed();
        assertThat(seen(round, round.colleague)).isEqualTo(3);
        assertThat(seen(round, round.conversation.manager)).isZero();

        round.end().statusCode(200);

        assertThat(seen(round, round.colleague)).isZero();
    }

    /** Rows of the session, of what was put forward and of proposals that somebody sees, whatever a query asks for. */
    private long seen(CalibrationRound round, Employee person) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.organisations', '', true),
                                   set_config('app.person', :person, true)
                            """, Object[].class)
                    .setParameter("person", person.personId().toString())
                    .getSingleResult();
            return database.createNativeQuery("""
                            select (select count(*) from calibration_session where id = cast(:id as uuid))
                                 + (select count(*) from calibration_appraisal where session_id = cast(:id as uuid))
                                 + (select count(*) from calibration_proposal where session_id = cast(:id as uuid))
                            """, Long.class)
                    .setParameter("id", round.id())
                    .getSingleResult();
        });
    }
}
