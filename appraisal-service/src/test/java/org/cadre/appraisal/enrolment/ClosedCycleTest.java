package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Rules C11 and C12 of the guide: the close is final, and who completes after it has a figure of their own. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ClosedCycleTest {

    @Inject
    Passes pass;

    @Inject
    BusinessCalendar calendar;

    @Test
    void c11_a_closed_cycle_names_the_day_of_its_figures() {
        var conversation = Conversation.started();
        var cycle = "/cycles/" + conversation.cycleId;
        var today = calendar.today().toString();
        conversation.hr().get(BASE + cycle).then().body("closedOn", nullValue());
        progress(conversation.organisation, conversation.cycleId)
                .body("closedOn", nullValue())
                .body("completedAfterClose", nullValue());

        closeCycle(conversation.hr(), cycle).statusCode(200).body("closedOn", equalTo(today));

        progress(conversation.organisation, conversation.cycleId)
                .body("closedOn", equalTo(today))
                .body("completedAfterClose", equalTo(0));
        assertThat(PublishedEvents.on("cadre.appraisal.cycles.v1")
                        .about(conversation.cycleId)
                        .getLast())
                .satisfies(event -> assertThat(event.schemaViolations()).isEmpty())
                .satisfies(event ->
                        assertThat(event.data().at("/closedOn").asText()).isEqualTo(today));
    }

    @Test
    void c12_who_completes_after_the_close_moves_and_no_figure_of_the_close_does() {
        var conversation = Conversation.started().signedOnce();
        pass.overEverybody(conversation.cycleId);
        close(conversation);
        progress(conversation.organisation, conversation.cycleId)
                .body("appraisals.APPRAISER_SIGNED", equalTo(1))
                .body("compliance.standings.IN_PROGRESS", equalTo(2))
                .body("compliance.completed", equalTo(0));
        var figures = figures(conversation);

        act(conversation.appraisee(), conversation.path(), "sign").statusCode(200);
        pass.overChanges();
        pass.addUp();

        assertThat(figures(conversation)).isEqualTo(figures);
        completedAfterClose(conversation, 1);
        members(conversation.organisation, conversation.cycleId, Standing.IN_PROGRESS)
                .body("items.personId", contains(id(conversation.appraiser)));
        members(conversation.organisation, conversation.cycleId, Standing.COMPLETED_AFTER_CLOSE)
                .body("items.personId", contains(id(conversation.appraisee)))
                .body("items.standingAtClose", contains("IN_PROGRESS"));
        assertThat(export(conversation))
                .anyMatch(line -> line.startsWith(id(conversation.appraisee) + ",COMPLETED_AFTER_CLOSE,")
                        && line.endsWith(",IN_PROGRESS"))
                .anyMatch(line ->
                        line.startsWith(id(conversation.manager) + ",NO_APPRAISER,") && line.endsWith(",NO_APPRAISER"));
    }

    @Test
    void c12_what_is_reopened_after_the_close_goes_back_to_where_it_stood() {
        var late = Conversation.started().signedOnce();
        var complete = Conversation.started().complete();
        for (var conversation : List.of(late, complete)) {
            pass.overEverybody(conversation.cycleId);
            close(conversation);
        }
        act(late.appraisee(), late.path(), "sign").statusCode(200);
        pass.overChanges();
        completedAfterClose(late, 1);

        for (var conversation : List.of(late, complete)) {
            act(conversation.hr(), conversation.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                    .statusCode(200);
        }
        pass.overChanges();

        completedAfterClose(late, 0);
        members(late.organisation, late.cycleId, Standing.IN_PROGRESS)
                .body("items.personId", containsInAnyOrder(id(late.appraisee), id(late.appraiser)));
        completedAfterClose(complete, 0);
        complete.signed();
        pass.overChanges();
        completedAfterClose(complete, 0);
        members(complete.organisation, complete.cycleId, Standing.COMPLETED)
                .body("items.personId", contains(id(complete.appraisee)))
                .body("items[0].standingAtClose", nullValue());
    }

    @Test
    void c12_what_was_completed_before_the_close_is_in_its_figures_although_nobody_was_compared_since() {
        var conversation = Conversation.started().signedOnce();
        pass.overEverybody(conversation.cycleId);
        act(conversation.appraisee(), conversation.path(), "sign").statusCode(200);

        close(conversation);
        pass.overChanges();

        progress(conversation.organisation, conversation.cycleId)
                .body("appraisals.COMPLETE", equalTo(1))
                .body("compliance.completed", equalTo(1))
                .body("completedAfterClose", equalTo(0));
    }

    @Test
    void c7_the_close_neither_enrols_nor_starts_anybody() {
        var conversation = Conversation.started();

        close(conversation);

        members(conversation.organisation, conversation.cycleId, Standing.IN_PROGRESS)
                .body("items.personId", contains(id(conversation.appraisee)));
        members(conversation.organisation, conversation.cycleId, Standing.NO_APPRAISER)
                .body("items", hasSize(0));
        progress(conversation.organisation, conversation.cycleId).body("appraisals.DRAFT", equalTo(1));
    }

    private static void close(Conversation conversation) {
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
    }

    private static void completedAfterClose(Conversation conversation, int number) {
        progress(conversation.organisation, conversation.cycleId).body("completedAfterClose", equalTo(number));
    }

    /** Everything that is told of the close: the cycle, the line and the tree. */
    private static List<Object> figures(Conversation conversation) {
        var shown = progress(conversation.organisation, conversation.cycleId).extract();
        var line =
                conversation.hr().get(BASE + "/cycles/" + conversation.cycleId + "/lines/" + id(conversation.manager));
        var tree = conversation
                .hr()
                .get(BASE + "/compliance?appraisalYear=2026&organisation=" + conversation.organisation);
        return List.of(shown.path("appraisals"), shown.path("compliance"), line.asString(), tree.asString());
    }

    private static List<String> export(Conversation conversation) {
        return conversation
                .hr()
                .get(BASE + "/cycles/" + conversation.cycleId + "/members/export")
                .asString()
                .lines()
                .toList();
    }

    private static String id(Employee person) {
        return person.personId().toString();
    }
}
