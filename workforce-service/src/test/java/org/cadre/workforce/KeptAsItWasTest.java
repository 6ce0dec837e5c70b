package org.cadre.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule FC8 of the guide for forecasting, held against the database itself, as the role with which the service works. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class KeptAsItWasTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planning_run set id = gen_random_uuid()",
                "planning_run set organisation = 'RAE'",
                "planning_run set model_id = null",
                "planning_run set model_sha256 = '1'",
                "planning_run set question = '{\"draws\": 3}'",
                "planning_run set input_sha256 = '1'",
                "planning_run set replay_of = id",
                "planning_run set draws = 3",
                "planning_run set asked_at = now()",
                "planning_run set state = 'RUNNING', draws = 3"
            })
    void what_was_asked_is_not_rewritten(String change) {
        transactions.bySystem(() -> new PlanningRows(database).forecast());

        assertDenied("update " + change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planning_result set result = '{\"lines\": []}'",
                "planning_result set sha256 = '1'",
                "planning_model set document = '{\"name\": \"Another\"}'",
                "planning_model set sha256 = '1'",
                "planning_model set rates = '{}'",
                "planning_scenario set document = '{\"name\": \"Another\"}'",
                "capacity_study set question = '{\"name\": \"Another\"}'",
                "capacity_study set answer = '{\"reached\": true}'",
                "capacity_study set code_version = 'goal-0'"
            })
    void models_and_answers_are_not_rewritten(String change) {
        assertDenied("update " + change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = gen_random_uuid()",
                "organisation = 'RAE'",
                "study_id = null",
                "study_sha256 = '1'",
                "fte = 2",
                "conversion = '{\"fte\": 2}'",
                "cost = '{\"perYear\": 2}'",
                "staff_group = 'Another'",
                "band = 'Another'",
                "owner = 'Another'",
                "reason = 'Another'",
                "wanted_from = current_date",
                "drafted_by = 'another'",
                "drafted_at = now()",
                "state = 'PROPOSED', fte = 2"
            })
    void what_is_proposed_is_not_rewritten(String change) {
        assertDenied("update establishment_proposal set " + change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planning_run",
                "planning_result",
                "planning_model",
                "planning_scenario",
                "capacity_study",
                "establishment_proposal"
            })
    void nothing_is_removed(String table) {
        assertDenied("delete from " + table);
        assertDenied("truncate " + table + " cascade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONE", "CANCELLED", "FAILED"})
    void a_run_that_is_over_is_not_begun_again(String over) {
        var run = UUID.fromString(transactions.bySystem(() -> new PlanningRows(database).forecast("RUNNING")));
        assertThat(changed("update planning_run set draws_done = 1 where id = :id", run))
                .isEqualTo(1);
        assertThat(changed("update planning_run set state = '%s' where id = :id".formatted(over), run))
                .isEqualTo(1);

        for (var change :
                new String[] {"state = 'QUEUED'", "same = true", "failure = 'Another'", "code_version = '0'"}) {
            assertThat(changed("update planning_run set %s where id = :id".formatted(change), run))
                    .as(change)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACCEPTED', decided_by = 'somebody",
                "DECLINED', decided_by = 'somebody",
                "WITHDRAWN', withdrawn_at = '2026-04-01"
            })
    void what_was_decided_is_not_decided_again(String decision) {
        var proposal = UUID.fromString(transactions.bySystem(() -> new PlanningRows(database).proposal()));
        var decide = "update establishment_proposal set state = '%s' where id = :id";
        assertThat(changed(decide.formatted("PROPOSED', proposed_by = 'other"), proposal))
                .isEqualTo(1);
        assertThat(changed(decide.formatted(decision), proposal)).isEqualTo(1);

        for (var change : new String[] {"state = 'DRAFTED'", "decided_by = 'another'", "decision_reason = 'Another'"}) {
            assertThat(changed("update establishment_proposal set %s where id = :id".formatted(change), proposal))
                    .as(change)
                    .isZero();
        }
    }

    /** The owner of the tables is another role, and a policy is no wall to whoever may go around it. */
    @Test
    void the_service_works_as_a_role_that_goes_around_nothing() {
        assertThat(transactions.bySystem(
                        () -> database.createNativeQuery("""
                                select rolsuper or rolbypassrls or pg_has_role(current_user, relowner, 'member')
                                from pg_roles, pg_class where rolname = current_user and relname = 'planning_run'
                                """, Boolean.class).getSingleResult()))
                .isFalse();
    }

    private int changed(String statement, UUID id) {
        return transactions.bySystem(() -> database.createNativeMutationQuery(statement)
                .setParameter("id", id)
                .executeUpdate());
    }

    private void assertDenied(String statement) {
        assertThatThrownBy(() -> transactions.bySystem(
                        () -> database.createNativeMutationQuery(statement).executeUpdate()))
                .as(statement)
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
