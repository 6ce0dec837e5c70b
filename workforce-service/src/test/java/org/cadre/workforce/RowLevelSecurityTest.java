package org.cadre.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.Isolation;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RowLevelSecurityTest {

    private static final String DETAILS = "personal_details where person_id";
    private static final String PERSON = "person where id";
    private static final String ASSIGNMENT = "assignment where person_id";
    private static final String NOBODY = "";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    /** Audit entries are only ever written. */
    @Test
    void every_table_that_says_whose_it_is_is_protected() {
        assertThat(transactions.bySystem(() -> Isolation.unprotected(database))).containsExactly("audit_entry");
        assertThat(transactions.bySystem(() -> Isolation.isolated(database)))
                .containsExactly(
                        "assignment",
                        "capacity_study",
                        "establishment_proposal",
                        "exclusion",
                        "idempotency_key",
                        "intake_error",
                        "intake_job",
                        "intake_row",
                        "legal_hold",
                        "person",
                        "personal_details",
                        "planning_model",
                        "planning_result",
                        "planning_run",
                        "planning_run_block",
                        "planning_scenario",
                        "post",
                        "registration",
                        "retention",
                        "retention_act",
                        "staff_identity",
                        "staff_record");
    }

    @Test
    void a_stranger_sees_no_row_of_a_protected_table() {
        var job = new Extract()
                .with(somebody())
                .with(changed(somebody(), "BAND", "none"))
                .taken();
        transactions.runBySystem(() -> anotherRow(job.getString("id")));
        transactions.runBySystem(this::somethingOfRetention);
        transactions.runBySystem(this::anExclusion);
        transactions.bySystem(() -> new PlanningRows(database).proposal());
        transactions.bySystem(() -> new PlanningRows(database).forecast());
        transactions.runBySystem(() -> aRegistration(taken("RR8", "")));

        for (var table : transactions.bySystem(() -> Isolation.isolated(database))) {
            assertThat(rows(table)).as(table).isPositive();
            assertThat(transactions.bySystem(() -> Isolation.seenByStrangers(database, table)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void a_person_is_there_for_itself_and_its_employer() {
        var person = taken("RR8", "");

        for (var table : new String[] {PERSON, DETAILS, ASSIGNMENT}) {
            assertThat(seen(table, person, "RR8", NOBODY)).as(table).isEqualTo(1);
            assertThat(seen(table, person, "RAE,RR8", NOBODY)).as(table).isEqualTo(1);
            assertThat(seen(table, person, NOBODY, person)).as(table).isEqualTo(1);
            assertThat(seen(table, person, "RAE,RDU", NOBODY)).as(table).isZero();
            assertThat(seen(table, person, "RAE", UUID.randomUUID().toString()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void an_employer_learns_of_all_assignments_and_a_former_one_of_who_somebody_is_only_while_nobody_else_employs() {
        var row = changed(somebody(), "END_DATE", "2026-01-31");
        new Extract().with(row).taken();
        var person = Extract.person(row).getString("personId");
        assertThat(seen(DETAILS, person, "RR8", NOBODY)).isEqualTo(1);

        var elsewhere = changed(changed(row, "EMPLOYING_ORG_CODE", "RAE"), "START_DATE", "2026-02-01");
        new Extract().with(changed(elsewhere, "END_DATE", "")).taken("hr@RAE");

        assertThat(seen(ASSIGNMENT, person, "RAE", NOBODY)).isEqualTo(2);
        assertThat(seen(DETAILS, person, "RAE", NOBODY)).isEqualTo(1);
        assertThat(seen(PERSON, person, "RR8", NOBODY)).isEqualTo(1);
        assertThat(seen(DETAILS, person, "RR8", NOBODY)).isZero();
    }

    /** The function lends its sight to nobody. */
    @Test
    void who_asks_for_one_number_does_not_see_the_others() {
        var row = somebody();
        new Extract().with(row).taken();
        var person = Extract.person(row).getString("personId");

        assertThat(seen("(select person_of('%s') id) where id".formatted(row.get("STAFF_UID")), person, NOBODY, NOBODY))
                .isEqualTo(1);
        assertThat(seen("staff_identity where person_id", person, NOBODY, NOBODY))
                .isZero();
        assertThat(seen("staff_identity where person_id", person, NOBODY, person))
                .isEqualTo(1);
    }

    /** The other employers of the person do not see it, as they see the assignments. */
    @Test
    void an_exclusion_is_there_for_the_person_and_the_employer_that_recorded_it() {
        var person = transactions.bySystem(this::anExclusion);
        var table = "exclusion where person_id";

        assertThat(seen(table, person, "RR8", NOBODY)).isEqualTo(1);
        assertThat(seen(table, person, "RAE,RDU", NOBODY)).isZero();
        assertThat(seen(table, person, NOBODY, person)).isEqualTo(1);
        assertThat(seen(table, person, "RAE", UUID.randomUUID().toString())).isZero();
    }

    /** A former employer does not see it once another employs the person. */
    @Test
    void a_registration_is_there_for_the_person_and_the_employers_of_today() {
        var row = changed(somebody(), "END_DATE", "2026-01-31");
        new Extract().with(row).taken();
        var person = Extract.person(row).getString("personId");
        transactions.runBySystem(() -> aRegistration(person));
        var table = "registration where person_id";
        assertThat(seen(table, person, "RR8", NOBODY)).isEqualTo(1);

        var elsewhere = changed(changed(row, "EMPLOYING_ORG_CODE", "RAE"), "START_DATE", "2026-02-01");
        new Extract().with(changed(elsewhere, "END_DATE", "")).taken("hr@RAE");

        assertThat(seen(table, person, "RAE", NOBODY)).isEqualTo(1);
        assertThat(seen(table, person, "RR8", NOBODY)).isZero();
        assertThat(seen(table, person, NOBODY, person)).isEqualTo(1);
        assertThat(seen(table, person, "RDU", UUID.randomUUID().toString())).isZero();
    }

    private void aRegistration(String person) {
        database.createNativeMutationQuery("""
                        insert into registration (id, version, person_id, body, number, registered_from)
                        values (:person, 0, :person, 'NMC', '71A2998E', '2020-01-06')
                        """)
                .setParameter("person", UUID.fromString(person))
                .executeUpdate();
    }

    /** Of somebody with two employers; returns who. */
    private String anExclusion() {
        var row = somebody();
        new Extract().with(row).taken();
        new Extract().with(changed(row, "EMPLOYING_ORG_CODE", "RAE")).taken("hr@RAE");
        var person = Extract.person(row).getString("personId");
        database.createNativeMutationQuery("""
                        insert into exclusion (id, version, person_id, organisation, from_day, reason, recorded_at)
                        values (:person, 0, :person, 'RR8', '2026-05-01', 'CAREER_BREAK', now())
                        """)
                .setParameter("person", UUID.fromString(person))
                .executeUpdate();
        return person;
    }

    private static String taken(String organisation, String lastDay) {
        var row = changed(changed(somebody(), "EMPLOYING_ORG_CODE", organisation), "END_DATE", lastDay);
        new Extract().with(row).taken("hr@" + organisation);
        return Extract.person(row).getString("personId");
    }

    /** The rows of a file are gone when it has been taken in. */
    private void anotherRow(String job) {
        database.createNativeMutationQuery("insert into intake_row values (:job, 9, 'RR8/9', '{}')")
                .setParameter("job", UUID.fromString(job))
                .executeUpdate();
    }

    private void somethingOfRetention() {
        for (var insert :
                List.of("retention (person_id, version, open_holds, decisions) values (:person, 0, 0, 0)", """
                legal_hold (id, version, person_id, placed_at, placed_by) values (:person, 0, :person, now(), 'hr')
                """, """
                retention_act (id, person_id, employers, action, reason, actor_kind, actor, acted_at)
                values (:person, :person, '{RR8}', 'WARN', 'POLICY', 'SYSTEM', 'retention', now())
                """)) {
            database.createNativeMutationQuery("insert into " + insert)
                    .setParameter("person", UUID.fromString(taken("RR8", "")))
                    .executeUpdate();
        }
    }

    /** The log of what was done is never changed. */
    @Test
    void a_line_of_the_log_of_retention_can_only_lose_its_text() {
        assertThat(may("retention_act", "update")).isFalse();
        assertThat(may("retention_act", "delete")).isFalse();
        assertThat(transactions.bySystem(() -> database.createNativeQuery(
                                "select has_column_privilege('retention_act', 'note', 'update')", Boolean.class)
                        .getSingleResult()))
                .isTrue();
    }

    /** Another answer is another study. */
    @Test
    void a_study_of_capacity_is_never_changed() {
        for (var act : List.of("update", "delete", "truncate")) {
            assertThat(may("capacity_study", act)).as(act).isFalse();
        }
    }

    @Test
    void a_study_of_capacity_and_what_is_proposed_are_there_for_their_organisation() {
        var id = transactions.bySystem(() -> new PlanningRows(database).proposal());

        for (var table : List.of("capacity_study where id", "establishment_proposal where id")) {
            assertThat(seen(table, id, "RR8", NOBODY)).as(table).isEqualTo(1);
            assertThat(seen(table, id, "RAE,RDU", NOBODY)).as(table).isZero();
            assertThat(seen(table, id, NOBODY, id)).as(table).isZero();
        }
        assertThat(may("establishment_proposal", "delete")).isFalse();
    }

    /** Whoever doubts a result has to find what it was computed of. */
    @Test
    void models_and_results_of_forecasts_are_never_changed_and_runs_never_removed() {
        for (var act : List.of("update", "delete", "truncate")) {
            assertThat(may("planning_model", act)).as(act).isFalse();
            assertThat(may("planning_result", act)).as(act).isFalse();
            assertThat(may("planning_scenario", act)).as(act).isFalse();
        }
        assertThat(may("planning_run", "delete")).isFalse();
        assertThat(may("planning_run", "truncate")).isFalse();
    }

    @Test
    void a_forecast_is_there_for_its_organisation() {
        var run = transactions.bySystem(() -> new PlanningRows(database).forecast());

        for (var table : List.of(
                "planning_model where id",
                "planning_run where id",
                "planning_run_block where run_id",
                "planning_result where run_id",
                "planning_scenario where id")) {
            assertThat(seen(table, run, "RR8", NOBODY)).as(table).isEqualTo(1);
            assertThat(seen(table, run, "RAE,RDU", NOBODY)).as(table).isZero();
            assertThat(seen(table, run, NOBODY, run)).as(table).isZero();
        }
    }

    private boolean may(String table, String act) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select has_table_privilege('%s', '%s')".formatted(table, act), Boolean.class)
                .getSingleResult());
    }

    private long rows(String table) {
        return transactions.bySystem(() -> database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }

    private long seen(String wanted, String person, String organisations, String asPerson) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.person', :person, true),
                                   set_config('app.organisations', :organisations, true)
                            """, Object[].class)
                    .setParameter("person", asPerson)
                    .setParameter("organisations", organisations)
                    .getSingleResult();
            return database.createNativeQuery("select count(*) from " + wanted + " = :id", Long.class)
                    .setParameter("id", UUID.fromString(person))
                    .getSingleResult();
        });
    }
}
