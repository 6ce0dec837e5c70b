package org.cadre.appraisal.enrolment;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Exclusion;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Rules C10 and W2 of the guide: where HR looks, nobody who is excluded is taken for somebody who is late. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExcludedInLinesTest {

    private static final String EXCLUDED = "compliance.standings.EXCLUDED";

    @Inject
    Passes pass;

    @Inject
    Exclusion exclusion;

    @Inject
    BusinessCalendar calendar;

    @Test
    void c10_hr_sees_who_is_excluded_beside_the_rates_of_a_line_and_nobody_else_does() {
        var conversation = Conversation.started();
        Upstream.employees(conversation.organisation, Optional.of(conversation.manager), 2);
        exclusion.of(conversation.appraisee, conversation.organisation, calendar.today(), null);
        pass.overEverybody(conversation.cycleId);
        var officer = as("accountable-officer@" + conversation.organisation);

        line(conversation.hr(), conversation)
                .body(EXCLUDED, equalTo(1))
                .body("compliance.eligible", equalTo(3))
                .body(branch(conversation.appraiser) + ".compliance.standings.EXCLUDED", equalTo(1));
        for (var other : List.of(conversation.manager(), officer)) {
            line(other, conversation)
                    .body(EXCLUDED, nullValue())
                    .body("compliance.eligible", equalTo(3))
                    .body("branches", empty());
        }
    }

    @Test
    void c10_who_is_of_hr_and_manages_the_line_sees_it_as_hr_does() {
        var conversation = Conversation.started();
        exclusion.of(conversation.appraisee, conversation.organisation, calendar.today(), null);
        pass.overEverybody(conversation.cycleId);

        line(asStaff(conversation.manager.staffUid(), "hr@" + conversation.organisation), conversation)
                .body(EXCLUDED, equalTo(1));
    }

    @Test
    void w2_of_whom_nobody_expects_an_appraisal_today_nothing_is_due() {
        var today = calendar.today();
        var from = Conversation.started();
        exclusion.of(from.appraisee, from.organisation, today.plusDays(1), null);
        due(from).body("items.appraisalId", contains(from.id));

        for (var lastDay : List.of(today, today.plusDays(1))) {
            var within = Conversation.started();
            exclusion.of(within.appraisee, within.organisation, today, lastDay);
            due(within).body("items", empty());
            export(within, not(hasItem(within.id)));
            within.appraisee().get(BASE + "/due/mine").then().body("due.appraisalId", contains(within.id));
        }
        var back = Conversation.started();
        exclusion.of(back.appraisee, back.organisation, today.minusDays(9), today.minusDays(1));
        due(back).body("items.appraisalId", contains(back.id));
        export(back, hasItem(back.id));
    }

    @Test
    void w2_an_exclusion_at_another_employer_changes_nothing() {
        var conversation = Conversation.started();
        exclusion.of(conversation.appraisee, Conversation.newOrganisation(), calendar.today(), null);

        due(conversation).body("items.appraisalId", contains(conversation.id));
    }

    private static ValidatableResponse line(RequestSpecification caller, Conversation conversation) {
        return caller.get(BASE + "/cycles/" + conversation.cycleId + "/lines/" + conversation.manager.personId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse due(Conversation conversation) {
        return conversation
                .hr()
                .get(BASE + "/due?until=2099-03-31&organisation=" + conversation.organisation)
                .then()
                .statusCode(200);
    }

    private static void export(Conversation conversation, Matcher<? super List<String>> ids) {
        var file = conversation
                .hr()
                .get(BASE + "/due/export?until=2099-03-31&organisation=" + conversation.organisation)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines().map(line -> line.split(",", 2)[0]).toList(), ids);
    }

    private static String branch(Employee person) {
        return "branches.find { it.personId == '%s' }".formatted(person.personId());
    }
}
