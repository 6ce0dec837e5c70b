package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Upstream.managedPost;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules C9 and C10 of the guide for somebody with two employers: what one of them holds, the other does not read. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class TwoEmployersTest {

    @Inject
    Passes pass;

    @Inject
    MovableClock clock;

    @Inject
    Transactions transactions;

    @Inject
    People people;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void c10_members_tell_no_day_on_which_an_appraisal_was_completed_at_another_employer() {
        var there = Conversation.started();
        var alice = there.appraisee;
        var here = Conversation.newOrganisation();
        var cycle = alsoAt(here, alice, there);
        pass.overEverybody(cycle);
        var began = member(here, cycle, alice)
                .body("lastCompletedOn", nullValue())
                .extract()
                .<String>path(at(alice, "since"));

        clock.moveTo(LocalDate.now(clock).plusDays(2));
        there.complete();
        pass.overEverybody(there.cycleId);
        pass.overEverybody(cycle);

        members(here, cycle, Standing.IN_PROGRESS)
                .body(at(alice, "lastCompletedOn"), nullValue())
                .body(at(alice, "since"), equalTo(began));
        assertThat(exported(here, cycle))
                .anyMatch(line -> line.startsWith(alice.personId() + ",IN_PROGRESS,") && line.endsWith(",,"));
        members(there.organisation, there.cycleId, Standing.COMPLETED)
                .body(at(alice, "lastCompletedOn"), notNullValue());
    }

    private static ValidatableResponse member(String organisation, String cycle, Employee person) {
        return members(organisation, cycle, Standing.IN_PROGRESS).body(at(person, "personId"), notNullValue());
    }

    private static String at(Employee person, String field) {
        return "items.find { it.personId == '%s' }.%s".formatted(person.personId(), field);
    }

    private static List<String> exported(String organisation, String cycle) {
        return as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/members/export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    /** A second post, with a manager and a cycle of its own. */
    private String alsoAt(String organisation, Employee person, Conversation there) {
        var manager = Upstream.employee(organisation);
        Upstream.publishPerson(
                person,
                2,
                managedPost(there.organisation, there.appraiser, "2020-01-01"),
                managedPost(organisation, manager, "2020-01-01"));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(
                        () -> people.isAt(organisation, person.personId(), LocalDate.now(clock))));
        return Conversation.openCycle(organisation);
    }
}
