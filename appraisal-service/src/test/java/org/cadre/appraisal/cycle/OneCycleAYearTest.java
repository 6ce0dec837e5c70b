package org.cadre.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.LastingCycle;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C1 of the guide: an organisation opens one cycle of an appraisal year, ever. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OneCycleAYearTest {

    @Inject
    AtTheSameTime race;

    private final String organisation = Conversation.newOrganisation();

    @BeforeEach
    void there_is_a_template() {
        Upstream.publishFramework();
    }

    @Test
    void c1_while_one_is_open_another_is_refused_and_the_refusal_says_which_it_is() {
        var first = Conversation.openCycle(organisation);

        refused(open(draft()), "cycle-already-open", first, "OPEN: start appraisals in it");
    }

    @Test
    void c1_once_one_is_closed_another_is_refused_and_the_refusal_says_what_may_be_done() {
        var first = Conversation.openCycle(organisation);
        closeCycle(as("hr@" + organisation), "/cycles/" + first).statusCode(200);
        var second = draft();

        refused(
                open(second),
                "cycle-already-closed",
                first,
                "CLOSED: reopen single appraisals of it, or open a cycle of 2027/28");
        as("hr@" + organisation).get(BASE + "/cycles/" + second).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void c1_nobody_who_completed_an_appraisal_is_given_another_of_the_year() {
        var conversation = Conversation.started().complete();
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);

        var second = LastingCycle.draft(conversation.organisation, 2026);

        act(conversation.hr(), "/cycles/" + second, "open").statusCode(409);
        Conversation.start(conversation.organisation, second, conversation.appraisee, conversation.appraiser)
                .statusCode(409)
                .body("code", equalTo("cycle-not-open"));
    }

    @Test
    void c1_another_year_and_another_organisation_are_free() {
        var elsewhere = Conversation.newOrganisation();
        Conversation.openCycle(organisation, 2025);
        Conversation.openCycle(organisation, 2026);

        assertThat(Conversation.openCycle(elsewhere)).isNotEmpty();
    }

    @Test
    void c1_of_many_that_are_opened_at_once_exactly_one_opens_and_the_others_name_it() {
        var drafts = IntStream.range(0, 5).mapToObj(number -> draft()).toList();

        var answers = drafts.parallelStream().map(this::open).toList();

        var opened = answers.stream()
                .filter(answer -> answer.extract().statusCode() == 200)
                .map(answer -> answer.extract().<String>path("id"))
                .toList();
        assertThat(opened).hasSize(1);
        answers.stream()
                .filter(answer -> answer.extract().statusCode() != 200)
                .forEach(answer -> refused(answer, "cycle-already-open", opened.getFirst(), "OPEN"));
    }

    @Test
    void c1_where_a_replica_of_an_earlier_release_opens_one_at_once_the_database_refuses_the_other() throws Exception {
        var theirs = draft();
        var ours = draft();

        var answer = race.meanwhile(
                "update appraisal_cycle set status = 'OPEN', version = version + 1 where id = '%s'".formatted(theirs),
                () -> AtTheSameTime.code(open(ours)));

        assertThat(answer).isEqualTo("cycle-already-open");
    }

    private String draft() {
        return LastingCycle.draft(organisation, 2026);
    }

    private ValidatableResponse open(String cycle) {
        return act(as("hr@" + organisation), "/cycles/" + cycle, "open");
    }

    private static void refused(ValidatableResponse answer, String code, String other, String state) {
        answer.statusCode(409)
                .body("code", equalTo(code))
                .body("detail", containsString("An organisation opens one cycle of an appraisal year"))
                .body("detail", containsString("%s of 2026/27 is %s".formatted(other, state)));
    }
}
