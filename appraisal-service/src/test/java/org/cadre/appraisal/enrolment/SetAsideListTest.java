package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Refusal;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C16 of the guide: HR lists whom the enrolment left aside, by which rule, and what would change it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SetAsideListTest {

    private static final int DAYS = 90;

    @Inject
    Passes pass;

    @Inject
    Crowd crowd;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    private String organisation;
    private UUID manager;
    private List<UUID> people;
    private String cycle;

    @BeforeEach
    void a_manager_without_a_manager_and_three_people() {
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
        var all = crowd.at(organisation, 3);
        manager = all.getFirst();
        people = all.subList(1, 4);
        cycle = Conversation.openCycle(organisation);
    }

    @AfterEach
    void nobody_is_aside() {
        change("delete from enrolment_set_aside");
    }

    @Test
    void c16_a_recent_starter_has_the_last_day_of_waiting_and_is_not_listed_on_the_day_after() {
        var today = calendar.today();
        startedOn(people.get(0), today.minusDays(DAYS - 2));
        startedOn(people.get(1), today.minusDays(DAYS - 1));
        startedOn(people.get(2), today.minusDays(DAYS));

        pass.overEverybody(cycle);

        aside("RECENT_STARTER")
                .body("items", hasSize(2))
                .body("items.rule", everyItem(equalTo("C3")))
                .body("items.since", everyItem(equalTo(today.toString())))
                .body(of(people.get(0)) + ".until", equalTo(today.plusDays(1).toString()))
                .body(of(people.get(1)) + ".until", equalTo(today.toString()));
    }

    @Test
    void c16_who_is_excluded_has_the_last_day_if_workforce_told_of_one_and_never_why() {
        var today = calendar.today();
        exclude(people.get(0), today.minusDays(9), today);
        exclude(people.get(0), today.minusDays(3), today.plusDays(20));
        exclude(people.get(1), today, null);
        exclude(people.get(2), today.minusDays(9), today.minusDays(1));

        pass.overEverybody(cycle);

        var listed = aside("EXCLUDED")
                .body("items", hasSize(2))
                .body("items.rule", everyItem(equalTo("C4")))
                .body(of(people.get(0)) + ".until", equalTo(today.plusDays(20).toString()))
                .body(of(people.get(1)) + ".until", nullValue())
                .extract();
        assertThat(listed.jsonPath().getMap("items[0]").keySet())
                .isSubsetOf("personId", "reason", "rule", "satisfiedBy", "since", "until");
    }

    @Test
    void c16_without_a_line_manager_cancelled_or_gone() {
        pass.overEverybody(cycle);
        cancel(people.get(0));
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'"
                .formatted(calendar.today().minusDays(1), people.get(1)));
        pass.overChanges();

        aside("NO_APPRAISER")
                .body("items.personId", contains(manager.toString()))
                .body("items.rule", contains("C3"))
                .body("items.satisfiedBy", everyItem(notNullValue()));
        aside("CANCELLED").body("items.personId", contains(id(0))).body("items.rule", contains("C6"));
        aside("LEFT").body("items.personId", contains(id(1))).body("items.rule", contains("C5"));
    }

    @Test
    void c16_who_failed_says_what_was_refused_how_often_it_was_tried_and_when_it_is_again() {
        try (var refused = Refusal.of("appraisal", "person_id = '%s'".formatted(people.get(1)))) {
            assertThat(refused).isNotNull();
            pass.overEverybody(cycle);
        }

        aside("FAILED")
                .body("items.personId", contains(id(1)))
                .body("items.code", contains("enrolment-failed"))
                .body("items.rule", contains("C14"))
                .body("items.attempts", contains(1))
                .body("items.since", contains(calendar.today().toString()))
                .body("items.nextTryAt", everyItem(notNullValue()));
    }

    @Test
    void c16_pages_have_everybody_once_for_each_reason() {
        pass.overEverybody(cycle);
        people.forEach(this::cancel);
        pass.overChanges();
        change("""
                insert into enrolment_set_aside (cycle_id, organisation, person_id, attempts, reason, since, next_try_at)
                select cycle_id, organisation, person_id, attempts, 'SQLSTATE 23514', now(), now()
                from cycle_member, (values (1)) tried (attempts) where person_id in ('%s', '%s')
                """.formatted(manager, people.getFirst()));
        change("update enrolment_set_aside set attempts = 0 where person_id = '%s'".formatted(manager));

        var found = new ArrayList<String>();
        var page = onePage(Map.of());
        found.add(first(page));
        while (page.path("page.nextCursor") != null) {
            page = onePage(Map.of("cursor", page.<String>path("page.nextCursor")));
            found.add(first(page));
        }

        assertThat(found)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .contains(manager + "NO_APPRAISER", id(0) + "CANCELLED", id(0) + "FAILED", id(2) + "CANCELLED");
    }

    @Test
    void c16_it_is_for_hr_and_each_look_is_in_the_audit() {
        as("accountable-officer@" + organisation).get(path()).then().statusCode(404);
        as("hr@RDU").get(path()).then().statusCode(404);
        var before = looks();

        as("hr@" + organisation).get(path()).then().statusCode(200);

        assertThat(looks()).isEqualTo(before + 1);
    }

    private ExtractableResponse<Response> onePage(Map<String, String> after) {
        return as("hr@" + organisation)
                .queryParam("limit", 1)
                .queryParams(after)
                .get(path())
                .then()
                .statusCode(200)
                .extract();
    }

    private static String first(ExtractableResponse<Response> page) {
        return page.<String>path("items[0].personId") + page.<String>path("items[0].reason");
    }

    private long looks() {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'list' and resource = 'set-aside' and resource_id = :id and decision = 'ALLOWED'
                        """, Long.class)
                .setParameter("id", "cycle " + cycle)
                .getSingleResult());
    }

    private ValidatableResponse aside(String reason) {
        return as("hr@" + organisation).get(path() + "?reason=" + reason).then().statusCode(200);
    }

    private String path() {
        return BASE + "/cycles/" + cycle + "/enrolment/set-aside";
    }

    private void cancel(UUID person) {
        var appraisal = as("hr@" + organisation)
                .get(BASE + "/appraisals?cycleId=" + cycle)
                .<String>path("items.find { it.personId == '%s' }.id".formatted(person));
        act(as("hr@" + organisation), "/appraisals/" + appraisal, "cancel", Map.of("reason", "LEFT_OR_MOVED"))
                .statusCode(200);
    }

    private void startedOn(UUID person, LocalDate day) {
        change("update workforce_assignment set starts_on = '%s' where person_id = '%s'".formatted(day, person));
    }

    private void exclude(UUID person, LocalDate from, LocalDate to) {
        var until = to == null ? "null" : "'%s'".formatted(to);
        change("insert into workforce_exclusion values ('%s', '%s', '%s', '%s', %s, 1)"
                .formatted(UUID.randomUUID(), person, organisation, from, until));
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private String id(int place) {
        return people.get(place).toString();
    }

    private static String of(UUID person) {
        return "items.find { it.personId == '%s' }".formatted(person);
    }
}
