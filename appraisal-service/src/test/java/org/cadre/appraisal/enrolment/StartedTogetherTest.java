package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules C2 and F1 of the guide: what the enrolment starts for many at once is what HR starts for one. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StartedTogetherTest {

    private static final int MANY = 300;

    @Inject
    Passes pass;

    @Inject
    Crowd crowd;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void appraisals_that_start_together_are_the_rows_the_events_and_the_audit_of_one_that_hr_starts() {
        var byHr = Conversation.started();
        crowd.managedBy(byHr.manager.personId(), byHr.organisation, MANY);

        assertThat(pass.overEverybody(byHr.cycleId)).isEqualTo(2);

        var all = MANY + 2L;
        assertThat(alike(byHr, """
                select to_jsonb(appraisal) - 'id' - 'person_id' - 'appraiser_id', 1
                from appraisal where cycle_id = cast(:cycle as uuid)
                """)).containsExactly(all);
        assertThat(alike(byHr, """
                select jsonb_agg(to_jsonb(criterion) - 'appraisal_id' order by position),
                       case when count(*) = 39 then 1 else 0 end
                from appraisal_criterion criterion join appraisal on id = appraisal_id
                where cycle_id = cast(:cycle as uuid) group by id
                """)).containsExactly(all);
        assertThat(alike(byHr, """
                select jsonb_build_array(topic, type, event_number, message_key = cast(person_id as text),
                           cast(payload as jsonb) ->> 'personId' = cast(person_id as text),
                           cast(payload as jsonb) ->> 'appraisalId' = cast(id as text),
                           cast(payload as jsonb) - 'personId' - 'appraisalId' - 'occurredAt'), last_number
                from outbox join event_number using (aggregate_id) join appraisal on id = aggregate_id
                where cycle_id = cast(:cycle as uuid)
                """)).containsExactly(all);
        assertThat(alike(byHr, """
                select jsonb_build_array(entry.organisation, action, resource, decision), 1
                from audit_entry entry join appraisal on cast(id as text) = resource_id
                where resource = 'appraisal' and cycle_id = cast(:cycle as uuid)
                """)).containsExactly(all);
        progress(byHr.organisation, byHr.cycleId)
                .body("appraisals.DRAFT", equalTo(MANY + 2))
                .body("compliance.eligible", equalTo(MANY + 3));
    }

    @Test
    void the_audit_says_that_the_enrolment_started_it_and_for_which_cycle() {
        var byHr = Conversation.started();
        pass.overEverybody(byHr.cycleId);

        var said = transactions.bySystem(() -> database.createNativeQuery("""
                        select actor || ' ' || reason as said from audit_entry
                        join appraisal on cast(id as text) = resource_id
                        where action = 'start' and cycle_id = cast(:cycle as uuid) and person_id = :person
                        """, String.class)
                .setParameter("cycle", byHr.cycleId)
                .setParameter("person", byHr.appraiser.personId())
                .getSingleResult());

        assertThat(said).isEqualTo("system:enrolment cycle " + byHr.cycleId);
    }

    /** How many rows are alike, for each kind of row: one number where all are, of which each counts once. */
    private List<Long> alike(Conversation conversation, String rows) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select sum(times) as number from (%s) one (body, times) group by body".formatted(rows),
                        Long.class)
                .addScalar("number", Long.class)
                .setParameter("cycle", conversation.cycleId)
                .getResultList());
    }
}
