package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C13 of the guide: no appraisal starts by itself after the last day of its cycle. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LastDayTest {

    private static final int DAYS = 90;

    /** @param waiting a recent starter until the day */
    private record Scene(String organisation, String cycle, Employee manager, Employee waiting, Employee joiner) {}

    @Inject
    Passes pass;

    @Inject
    MovableClock clock;

    @Inject
    BusinessCalendar calendar;

    private LocalDate lastDay;

    @BeforeEach
    void a_day_soon() {
        Upstream.publishFramework();
        clock.moveTo(LocalDate.parse("2026-10-01"));
        lastDay = calendar.today().plusDays(10);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void c13_joiners_and_recent_starters_are_enrolled_the_day_before_the_last() {
        bothAreEnrolled(lastDay.minusDays(1));
    }

    @Test
    void c13_joiners_and_recent_starters_are_enrolled_on_the_last_day() {
        bothAreEnrolled(lastDay);
    }

    @Test
    void c13_the_day_after_recent_starters_stay_where_they_stand_and_joiners_are_not_in_the_cycle() {
        var scene = on(lastDay.plusDays(1));

        members(scene.organisation, scene.cycle, Standing.IN_PROGRESS).body("items", hasSize(0));
        members(scene.organisation, scene.cycle, Standing.RECENT_STARTER)
                .body("items.personId", contains(id(scene.waiting)));
        members(scene.organisation, scene.cycle, Standing.NO_APPRAISER)
                .body("items.personId", contains(id(scene.manager)));
        progress(scene.organisation, scene.cycle)
                .body("appraisals.size()", equalTo(0))
                .body("compliance.eligible", equalTo(1));
        assertThat(pass.overEverybody(scene.cycle)).isZero();
    }

    @Test
    void c13_hr_may_start_one_until_the_cycle_is_closed() {
        var scene = on(lastDay.plusDays(1));

        Conversation.start(scene.organisation, scene.cycle, scene.joiner, scene.manager)
                .statusCode(201)
                .body("dueOn", equalTo(lastDay.toString()));
        pass.overChanges();

        members(scene.organisation, scene.cycle, Standing.IN_PROGRESS)
                .body("items.personId", contains(id(scene.joiner)));
    }

    private void bothAreEnrolled(LocalDate day) {
        var scene = on(day);

        members(scene.organisation, scene.cycle, Standing.IN_PROGRESS)
                .body("items.personId", containsInAnyOrder(id(scene.waiting), id(scene.joiner)))
                .body("items.since", contains(day.toString(), day.toString()));
    }

    private Scene on(LocalDate day) {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        var waiting = Upstream.employee(organisation, manager, day.minusDays(DAYS));
        var cycle = openCycle(organisation);
        clock.moveTo(day.minusDays(1));
        pass.overEverybody(cycle);
        members(organisation, cycle, Standing.RECENT_STARTER).body("items.personId", contains(id(waiting)));

        clock.moveTo(day);
        var joiner = Upstream.employee(organisation, manager);
        pass.overEverybody(cycle);
        pass.overChanges();
        return new Scene(organisation, cycle, manager, waiting, joiner);
    }

    private String openCycle(String organisation) {
        var hr = as("hr@" + organisation);
        var cycle = post(
                        hr,
                        "/cycles",
                        Map.of(
                                "organisation",
                                organisation,
                                "name",
                                "Soon over",
                                "appraisalYear",
                                2026,
                                "startsOn",
                                "2026-04-01",
                                "endsOn",
                                lastDay.toString()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        act(as("hr@" + organisation), "/cycles/" + cycle, "open").statusCode(200);
        return cycle;
    }

    private static String id(Employee person) {
        return person.personId().toString();
    }
}
