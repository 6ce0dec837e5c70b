package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.cadre.appraisal.testing.Upstream.assignment;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules C1 to C7 of the guide: an open cycle follows who works at its organisation. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EnrolmentTest {

    private static final int DAYS = 90;

    @Inject
    Passes pass;

    @Inject
    Transactions transactions;

    @Inject
    People people;

    @Inject
    BusinessCalendar calendar;

    private String organisation;

    @BeforeEach
    void an_organisation_of_its_own() {
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
    }

    @Test
    void c2_everybody_with_a_line_manager_gets_an_appraisal_and_the_others_wait() {
        var line = Upstream.line(organisation, 3);
        var cycle = Conversation.openCycle(organisation);

        pass.overEverybody(cycle);

        members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(2));
        members(organisation, cycle, Standing.NO_APPRAISER).body("items.personId", contains(id(line.getFirst())));
        var started = as("hr@" + organisation)
                .get(BASE + "/appraisals?cycleId=" + cycle)
                .then()
                .body("items", hasSize(2))
                .extract();
        var appraisal = started.<String>path("items.find { it.personId == '%s' }.id".formatted(id(line.get(2))));
        assertThat(started.<String>path("items.find { it.id == '%s' }.appraiserId".formatted(appraisal)))
                .isEqualTo(id(line.get(1)));
        assertThat(PublishedEvents.on("cadre.appraisal.appraisals.v1").about(appraisal))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event.schemaViolations()).isEmpty());
        progress(organisation, cycle)
                .body("appraisals.DRAFT", equalTo(2))
                .body("compliance.eligible", equalTo(3))
                .body("compliance.completed", equalTo(0))
                .body("compliance.completedPercent", equalTo(0.0f));
    }

    @Test
    void everybody_is_compared_once_a_day() {
        Upstream.line(organisation, 3);
        var cycle = Conversation.openCycle(organisation);

        assertThat(pass.overEverybody(cycle)).isEqualTo(1);
        assertThat(pass.overEverybody(cycle)).isZero();
        pass.overChanges();
        progress(organisation, cycle).body("appraisals.DRAFT", equalTo(2));
    }

    @Test
    void who_came_a_short_time_ago_waits_until_the_day() {
        var manager = Upstream.employee(organisation);
        var today = calendar.today();
        var dayBefore = Upstream.employee(organisation, manager, today.minusDays(DAYS - 1L));
        var onTheDay = Upstream.employee(organisation, manager, today.minusDays(DAYS));
        var dayAfter = Upstream.employee(organisation, manager, today.minusDays(DAYS + 1L));
        var cycle = Conversation.openCycle(organisation);

        pass.overEverybody(cycle);

        members(organisation, cycle, Standing.RECENT_STARTER).body("items.personId", contains(id(dayBefore)));
        members(organisation, cycle, Standing.IN_PROGRESS)
                .body("items.personId", containsInAnyOrder(id(onTheDay), id(dayAfter)));
        progress(organisation, cycle)
                .body("compliance.eligible", equalTo(3))
                .body("compliance.standings.RECENT_STARTER", equalTo(1));
    }

    @Test
    void another_post_without_a_day_between_is_the_same_stay_and_one_after_a_gap_is_not() {
        var manager = Upstream.employee(organisation);
        var moved = Upstream.unknown();
        var cameBack = Upstream.unknown();
        var lately = calendar.today().minusDays(10);
        Upstream.publishPerson(moved, 1, former(lately.minusDays(1)), managed(manager, lately));
        Upstream.publishPerson(cameBack, 1, former(lately.minusDays(2)), managed(manager, lately));
        Upstream.awaitKnown(moved);
        Upstream.awaitKnown(cameBack);
        var cycle = Conversation.openCycle(organisation);

        pass.overEverybody(cycle);

        members(organisation, cycle, Standing.IN_PROGRESS).body("items.personId", contains(id(moved)));
        members(organisation, cycle, Standing.RECENT_STARTER).body("items.personId", contains(id(cameBack)));
    }

    @Test
    void c5_a_joiner_is_enrolled_and_a_leaver_is_not_waited_for() {
        var line = Upstream.line(organisation, 2);
        var cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);
        var joiner = Upstream.employee(organisation, line.getFirst());
        pass.overChanges();
        members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(2));

        var yesterday = calendar.today().minusDays(1).toString();
        Upstream.publishPerson(joiner, 2, assignment(organisation, "STAGE_2", "2020-01-01", yesterday));
        awaitPosts(joiner, 0);
        pass.overChanges();

        members(organisation, cycle, Standing.LEFT).body("items.personId", contains(id(joiner)));
        progress(organisation, cycle)
                .body("appraisals.CANCELLED", equalTo(1))
                .body("compliance.eligible", equalTo(2))
                .body("compliance.standings.LEFT", equalTo(1));

        Upstream.publishPerson(joiner, 3, managed(line.getFirst()));
        awaitPosts(joiner, 1);
        pass.overChanges();
        members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(2));
    }

    @Test
    void who_waits_for_a_line_manager_is_enrolled_once_that_manager_is_in_post() {
        var manager = Upstream.unknown();
        var waiting = Upstream.employee(organisation, manager);
        var cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);
        members(organisation, cycle, Standing.NO_APPRAISER).body("items.personId", contains(id(waiting)));

        Upstream.publishPerson(manager, 1, assignment(organisation, "STAGE_3", "2020-01-01", null));
        Upstream.awaitKnown(manager);
        pass.overChanges();

        members(organisation, cycle, Standing.IN_PROGRESS).body("items.personId", contains(id(waiting)));
        members(organisation, cycle, Standing.NO_APPRAISER).body("items.personId", contains(id(manager)));
    }

    @Test
    void c6_c8_what_hr_cancelled_does_not_start_again_by_itself_and_still_counts_as_open() {
        var line = Upstream.line(organisation, 2);
        var cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);
        var path = "/appraisals/"
                + members(organisation, cycle, Standing.IN_PROGRESS).extract().<String>path("items[0].appraisalId");

        act(as("hr@" + organisation), path, "cancel", Map.of("reason", "LEFT_OR_MOVED"))
                .statusCode(200);
        pass.overChanges();

        members(organisation, cycle, Standing.CANCELLED).body("items.personId", contains(id(line.get(1))));
        progress(organisation, cycle).body("compliance.eligible", equalTo(2));
        Conversation.start(organisation, cycle, line.get(1), line.get(0)).statusCode(201);
        pass.overChanges();
        members(organisation, cycle, Standing.IN_PROGRESS).body("items.personId", contains(id(line.get(1))));
    }

    @Test
    void a_closed_cycle_enrols_nobody() {
        Upstream.line(organisation, 2);
        var cycle = Conversation.openCycle(organisation);
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);

        assertThat(pass.overEverybody(cycle)).isZero();
        pass.overChanges();
        progress(organisation, cycle).body("appraisals.size()", equalTo(0)).body("compliance.eligible", equalTo(0));
    }

    private void awaitPosts(Employee person, int posts) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> transactions
                                .bySystem(() -> people.postsOf(person.personId(), calendar.today()))
                                .size()
                        == posts);
    }

    private String former(LocalDate lastDay) {
        return assignment(organisation, "STAGE_2", "2020-01-01", lastDay.toString());
    }

    private String managed(Employee manager) {
        return managed(manager, LocalDate.parse("2020-01-01"));
    }

    private String managed(Employee manager, LocalDate from) {
        return assignment(organisation, "STAGE_2", from.toString(), null)
                .replace("\"wte\"", "\"managerId\": \"%s\", \"wte\"".formatted(manager.personId()));
    }

    private static String id(Employee person) {
        return person.personId().toString();
    }
}
