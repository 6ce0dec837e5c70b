package org.cadre.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.training.Requests.ROSALIND_FRANKLIN;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.complete;
import static org.cadre.training.Requests.enrol;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.Isolation;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.upstream.workforce.People;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RowLevelSecurityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NOBODY = "";
    private static final List<String> ABOUT_PEOPLE = List.of(
            "development_need",
            "dispensation",
            "eligibility",
            "enrolment",
            "induction",
            "mandatory_training",
            "qualification");

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    People people;

    @Inject
    BusinessCalendar calendar;

    /**
     * Where people work is how the service finds out who somebody is, the register of programmes is open to all, and
     * audit entries are only ever written.
     */
    @Test
    void every_table_that_says_whose_it_is_is_protected() {
        assertThat(transactions.bySystem(() -> Isolation.unprotected(database)))
                .containsExactly("audit_entry", "programme", "upstream_person");
        assertThat(transactions.bySystem(() -> Isolation.isolated(database)))
                .containsExactly(
                        "development_need",
                        "dispensation",
                        "eligibility",
                        "enrolment",
                        "idempotency_key",
                        "induction",
                        "mandatory_training",
                        "qualification");
    }

    @Test
    void what_is_known_about_a_person_is_for_the_person_the_employers_and_the_manager_of_today() {
        var manager = Staff.joinsLeedsOn("2026-04-01");
        var member = learned(manager);
        var person = member.personId().toString();

        for (var table : ABOUT_PEOPLE) {
            assertThat(seen(member, table, "XXX,RDU", NOBODY)).as(table).isZero();
            assertThat(seen(member, table, NOBODY, UUID.randomUUID().toString()))
                    .as(table)
                    .isZero();
            assertThat(seen(member, table, "RDU,RR8", NOBODY)).as(table).isOne();
            assertThat(seen(member, table, NOBODY, person)).as(table).isOne();
            assertThat(seen(member, table, NOBODY, manager.personId().toString()))
                    .as(table)
                    .isOne();
        }
    }

    @Test
    void a_stranger_sees_no_row_of_a_protected_table() {
        var unused = learned(Staff.joinsLeedsOn("2026-04-01"));

        for (var table : transactions.bySystem(() -> Isolation.isolated(database))) {
            assertThat(rows(table)).as(table).isPositive();
            assertThat(transactions.bySystem(() -> Isolation.seenByStrangers(database, table)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whoever_employed_or_managed_a_person_until_yesterday_sees_nothing_today() {
        var today = calendar.today();
        var manager = UUID.randomUUID().toString();
        var left = leaver(manager, today.minusDays(1));
        var leaving = leaver(manager, today);

        assertThat(seen(left, "induction", "RR8", NOBODY)).isZero();
        assertThat(seen(left, "induction", NOBODY, manager)).isZero();
        assertThat(seen(leaving, "induction", "RR8", NOBODY)).isOne();
        assertThat(seen(leaving, "induction", NOBODY, manager)).isOne();
    }

    private long rows(String table) {
        return transactions.bySystem(() -> database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }

    private long seen(Staff.Member member, String table, String organisations, String person) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true),
                                   set_config('app.organisations', :organisations, true),
                                   set_config('app.person', :person, true)
                            """, Object[].class)
                    .setParameter("organisations", organisations)
                    .setParameter("person", person)
                    .getSingleResult();
            return database.createNativeQuery(
                            "select count(*) from %s where person_id = :id".formatted(table), Long.class)
                    .setParameter("id", member.personId())
                    .getSingleResult();
        });
    }

    /** Somebody of whom every table has a row. */
    private static Staff.Member learned(Staff.Member manager) {
        var member = Staff.joinsLeedsUnder(manager, "2026-04-01");
        var today = LocalDate.now(BusinessCalendar.LONDON);
        complete(as("assessor@RR8"), enrol(member, ROSALIND_FRANKLIN), today.toString())
                .statusCode(200);
        Appraisals.completed(member, "2026-10-01", "A2.3.1");
        var dispensation = Map.of(
                "personId",
                member.personId().toString(),
                "stage",
                "STAGE_3",
                "reason",
                "Acting up",
                "expiresOn",
                today.plusMonths(1).toString());
        post(as("standards-lead@ENG"), "/dispensations", dispensation).statusCode(201);
        post(
                        Requests.educationLead(),
                        "/people/%s/mandatory-training".formatted(member.personId()),
                        Map.of("code", "FIRE_SAFETY_1_YEAR", "completedOn", today.toString()))
                .statusCode(201);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> get(as(member), "/people/{id}/development-needs", member.personId())
                        .body("items", hasSize(1)));
        return member;
    }

    private Staff.Member leaver(String manager, LocalDate last) {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var before = member.joined("RR8", "2026-04-01");
        var post = "\"startsOn\": \"2026-04-01\", \"managerId\": \"%s\", \"endsOn\": \"%s\"".formatted(manager, last);
        Staff.announce("left", member, 2, before.replace("\"startsOn\": \"2026-04-01\"", post));
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> people.find(member.personId())
                        .orElseThrow()
                        .organisationsFrom(last.plusDays(1))
                        .isEmpty());
        return member;
    }
}
