package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule T9 of the guide: each state that an appraisal went through, for whoever may know where it stands. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HistoryTest {

    @Inject
    Session database;

    @Test
    void it_tells_each_state_with_the_part_of_who_brought_it_about_newest_first() {
        var conversation = Conversation.started().complete();
        act(conversation.hr(), conversation.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                .statusCode(200);

        history(conversation, conversation.appraisee())
                .body(
                        "items.to",
                        contains("REOPENED", "COMPLETE", "APPRAISER_SIGNED", "MEETING_HELD", "SELF_PREP", "DRAFT"))
                .body(
                        "items.from",
                        contains("COMPLETE", "APPRAISER_SIGNED", "MEETING_HELD", "SELF_PREP", "DRAFT", null))
                .body("items.action", contains("REOPEN", "SIGN", "SIGN", "HOLD_MEETING", "START_PREPARATION", "START"))
                .body("items.by", contains("HR", "APPRAISEE", "APPRAISER", "APPRAISER", "APPRAISEE", "HR"))
                .body("items[0].reason", equalTo("FACTUAL_ERROR"))
                .body("items[1].reason", nullValue())
                .body("items.reconstructed", everyItem(nullValue()));
    }

    @Test
    void what_passes_through_two_states_in_one_step_is_one_change() {
        var stands = disputed("STANDS");
        history(stands, stands.appraiser())
                .body("items[0].from", equalTo("DISPUTED"))
                .body("items[0].to", equalTo("COMPLETE"))
                .body("items[0].action", equalTo("RESOLVE"))
                .body("items[0].by", equalTo("REVIEWER"));

        var changed = disputed("TO_BE_CHANGED");
        history(changed, changed.appraiser()).body("items[0].to", equalTo("REOPENED"));
    }

    @Test
    void it_gives_a_code_as_the_reason_and_never_what_somebody_wrote() {
        var conversation = Conversation.started();
        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);
        history(conversation, conversation.appraiser())
                .body("items.reason", contains("STARTED_IN_ERROR", null))
                .body("items[0].by", equalTo("HR"));

        var disputed = disputed("STANDS");
        var told = history(disputed, disputed.hr()).extract().asString();
        assertThat(told).doesNotContain("Not my ward", "Both were there");
    }

    @Test
    void a_review_of_an_outcome_is_seen_only_where_it_sends_the_appraisal_back() {
        var adverse = AdverseAppraisal.filledIn().stated().signed();
        var conversation = adverse.conversation;
        history(conversation, conversation.appraiser()).body("items[0].action", equalTo("SIGN"));

        adverse.conclude(adverse.reviewer(), false).statusCode(200);

        history(conversation, conversation.appraiser())
                .body("items[0].from", equalTo("APPRAISER_SIGNED"))
                .body("items[0].to", equalTo("REOPENED"))
                .body("items[0].action", equalTo("SEND_BACK"))
                .body("items[0].by", equalTo("REVIEWER"));
    }

    @Test
    void whoever_may_know_of_the_appraisal_reads_it_and_nobody_else() {
        var conversation = disputed("STANDS");
        var url = BASE + conversation.path() + "/history";
        var stranger = Upstream.employee(conversation.organisation);

        conversation.appraisee().get(url).then().statusCode(200);
        conversation.appraiser().get(url).then().statusCode(200);
        conversation.hr().get(url).then().statusCode(200);
        conversation.manager().get(url).then().statusCode(404);
        asStaff(stranger.staffUid()).get(url).then().statusCode(404);
        asStaff(stranger.staffUid(), "hr@OTHER").get(url).then().statusCode(404);
    }

    @Test
    void a_look_of_another_than_the_appraisee_is_in_the_audit() {
        var conversation = Conversation.started();

        history(conversation, conversation.appraisee());
        assertThat(looks(conversation)).isZero();
        history(conversation, conversation.hr());
        assertThat(looks(conversation)).isOne();
    }

    @Test
    void it_comes_in_pages() {
        var conversation = Conversation.started().preparing();
        var url = BASE + conversation.path() + "/history?limit=1";

        var next = conversation
                .appraisee()
                .get(url)
                .then()
                .body("items.to", contains("SELF_PREP"))
                .extract()
                .<String>path("links.next");
        conversation
                .appraisee()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.to", contains("DRAFT"))
                .body("items", hasSize(1))
                .body("links.next", nullValue());
    }

    private static Conversation disputed(String outcome) {
        var conversation = Conversation.started().signedOnce();
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not my ward"))
                .statusCode(200);
        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", outcome, "statement", "Both were there"))
                .statusCode(200);
        return conversation;
    }

    private static ValidatableResponse history(Conversation conversation, RequestSpecification caller) {
        return caller.get(BASE + conversation.path() + "/history").then().statusCode(200);
    }

    private long looks(Conversation conversation) {
        return database.createNativeQuery(
                        "select count(*) from audit_entry where resource_id = :id and action = 'read-history'",
                        Long.class)
                .setParameter("id", conversation.id)
                .getSingleResult();
    }
}
