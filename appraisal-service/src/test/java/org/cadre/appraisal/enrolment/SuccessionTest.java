package org.cadre.appraisal.enrolment;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Upstream.assignment;
import static org.cadre.appraisal.testing.Upstream.managedPost;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.Successions;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C3 of the guide, where another organisation takes over: who moves along is no newcomer there. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SuccessionTest {

    private static final int DAYS = 90;

    @Inject
    Passes pass;

    @Inject
    Successions successions;

    @Inject
    Transactions transactions;

    @Inject
    BusinessCalendar calendar;

    private String earlier;
    private String later;
    private Employee manager;
    private LocalDate today;

    @BeforeEach
    void an_organisation_that_takes_over_from_another() {
        Upstream.publishFramework();
        earlier = Conversation.newOrganisation();
        later = Conversation.newOrganisation();
        manager = Upstream.employee(later);
        today = calendar.today();
    }

    @Test
    void c3_who_moved_along_has_waited_since_they_came_to_the_earlier_one() {
        takenOver(earlier, today.minusDays(5));
        var dayBefore = moved(earlier, today.minusDays(DAYS - 1L), today.minusDays(6));
        var onTheDay = moved(earlier, today.minusDays(DAYS), today.minusDays(6));
        var dayAfter = moved(earlier, today.minusDays(DAYS + 1L), today.minusDays(6));
        var afterAGap = moved(earlier, today.minusDays(DAYS + 1L), today.minusDays(7));
        var cycle = Conversation.openCycle(later);

        pass.overEverybody(cycle);

        members(later, cycle, Standing.RECENT_STARTER)
                .body("items.personId", containsInAnyOrder(id(dayBefore), id(afterAGap)));
        members(later, cycle, Standing.IN_PROGRESS)
                .body("items.personId", containsInAnyOrder(id(onTheDay), id(dayAfter)));
        as("hr@" + later)
                .get(BASE + "/cycles/" + cycle + "/enrolment/set-aside?reason=RECENT_STARTER")
                .then()
                .statusCode(200)
                .body("items.find { it.personId == '%s' }.until".formatted(id(dayBefore)), equalTo(today.toString()));
    }

    @Test
    void c3_it_is_the_same_stay_from_the_day_of_the_succession_on_and_not_before() {
        var tomorrow = Conversation.newOrganisation();
        var yesterday = Conversation.newOrganisation();
        takenOver(yesterday, today.minusDays(1));
        takenOver(earlier, today);
        Upstream.publishSucceeded(tomorrow, later, today.plusDays(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> hasTakenOver(tomorrow, today.plusDays(1)));
        var since = today.minusYears(3);
        var ofYesterday = moved(yesterday, since, today.minusDays(6));
        var ofToday = moved(earlier, since, today.minusDays(6));
        var ofTomorrow = moved(tomorrow, since, today.minusDays(6));
        var cycle = Conversation.openCycle(later);

        pass.overEverybody(cycle);

        members(later, cycle, Standing.IN_PROGRESS)
                .body("items.personId", containsInAnyOrder(id(ofYesterday), id(ofToday)));
        members(later, cycle, Standing.RECENT_STARTER).body("items.personId", contains(id(ofTomorrow)));
    }

    private void takenOver(String organisation, LocalDate on) {
        Upstream.publishSucceeded(organisation, later, on);
        await().atMost(Duration.ofSeconds(30)).until(() -> hasTakenOver(organisation, on));
    }

    private boolean hasTakenOver(String organisation, LocalDate day) {
        return transactions.bySystem(() -> successions.hasTakenOver(later, organisation, day));
    }

    /** In post there up to a day, and here for the last five days. */
    private Employee moved(String from, LocalDate since, LocalDate lastDay) {
        var person = Upstream.unknown();
        Upstream.publishPerson(
                person,
                1,
                assignment(from, "STAGE_2", since.toString(), lastDay.toString()),
                managedPost(later, manager, today.minusDays(5).toString()));
        Upstream.awaitKnown(person);
        return person;
    }

    private static String id(Employee person) {
        return person.personId().toString();
    }
}
