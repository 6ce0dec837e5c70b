package org.cadre.appraisal.continuousfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules CF1 to CF3 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ContinuousFeedbackTest {

    private static final String PATH = "/continuous-feedback";
    private static final String NOTE = "Calm in the night shift";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private Employee giver;
    private Employee receiver;

    @BeforeEach
    void two_colleagues() {
        giver = Upstream.employee("T90", "STAGE_1", "2020-01-01");
        receiver = Upstream.employee("T91", "STAGE_1", "2020-01-01");
    }

    @Test
    void cf2_giver_and_receiver_read_it_and_nobody_else() {
        var id = given(giver, receiver).statusCode(201).extract().<String>path("id");
        var one = BASE + PATH + "/" + id;

        asStaff(giver.staffUid()).get(one).then().statusCode(200).body("note", equalTo(NOTE));
        asStaff(receiver.staffUid())
                .get(one)
                .then()
                .statusCode(200)
                .body("giverId", equalTo(giver.personId().toString()))
                .body("appraisalId", nullValue());
        asStaff(receiver.staffUid()).get(BASE + PATH + "/received").then().body("items.id", contains(id));
        asStaff(giver.staffUid()).get(BASE + PATH + "/given").then().body("items.id", contains(id));

        var colleague = Upstream.employee("T91", "STAGE_1", "2020-01-01");
        for (var other : List.of(asStaff(colleague.staffUid()), as("hr@T91"), as("hr@ENG"), as("auditor@T91"))) {
            other.get(one).then().statusCode(404).body("code", equalTo("continuous-feedback-not-found"));
        }
        as("hr@T91").get(BASE + PATH + "/received").then().statusCode(403);
    }

    @Test
    void the_database_shows_it_to_the_two_whatever_a_query_asks_for() {
        var id = given(giver, receiver).statusCode(201).extract().<String>path("id");

        assertThat(seen(id, "off", giver.personId().toString())).isEqualTo(1);
        assertThat(seen(id, "off", receiver.personId().toString())).isEqualTo(1);
        assertThat(seen(id, "off", UUID.randomUUID().toString())).isZero();
        assertThat(seen(id, "on", "")).as("a national role").isZero();
    }

    @Test
    void cf1_it_is_for_somebody_else_who_holds_a_post_today() {
        given(giver, giver)
                .statusCode(422)
                .body("code", equalTo("feedback-to-oneself"))
                .body("errors.pointer", contains("#/personId"));
        given(giver, new Employee(UUID.randomUUID(), "0")).statusCode(422).body("code", equalTo("colleague-unknown"));
        given(giver, Upstream.employee("T91", "STAGE_1", "2099-01-01"))
                .statusCode(422)
                .body("code", equalTo("colleague-unknown"));
        given(Upstream.employee("T91", "STAGE_1", "2099-01-01"), receiver)
                .statusCode(403)
                .body("code", equalTo("giver-not-in-post"));
        post(as("hr@T91"), PATH, Map.of("personId", receiver.personId(), "note", NOTE))
                .statusCode(403);
    }

    @Test
    void it_is_listed_page_by_page() {
        var first = given(giver, receiver).extract().<String>path("id");
        var second = given(giver, receiver).extract().<String>path("id");

        var page = asStaff(receiver.staffUid())
                .get(BASE + PATH + "/received?limit=1")
                .then()
                .body("items.id", contains(second))
                .extract();
        asStaff(receiver.staffUid())
                .queryParam("cursor", page.<String>path("page.nextCursor"))
                .get(BASE + PATH + "/received?limit=1")
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void cf3_the_receiver_attaches_it_to_an_appraisal_and_the_appraiser_reads_it_from_then_on() {
        var conversation = Conversation.started();
        var id = given(giver, conversation.appraisee).extract().<String>path("id");
        var attached = BASE + conversation.path() + "/attached-feedback";

        conversation.appraiser().get(attached).then().statusCode(200).body("feedback", equalTo(List.of()));
        attach(conversation, id).statusCode(200).body("feedback.id", contains(id));
        conversation.appraiser().get(attached).then().statusCode(200).body("feedback.note", contains(NOTE));
        conversation.hr().get(attached).then().statusCode(403);
        conversation.manager().get(attached).then().statusCode(404);
        conversation.appraiser().get(BASE + PATH + "/" + id).then().statusCode(404);

        attach(conversation, id).statusCode(409).body("code", equalTo("feedback-already-attached"));
    }

    @Test
    void cf3_only_ones_own_is_attached_and_only_while_the_appraisal_runs() {
        var conversation = Conversation.started();
        var ofAnother = given(giver, receiver).extract().<String>path("id");
        var own = given(giver, conversation.appraisee).extract().<String>path("id");

        attach(conversation, ofAnother)
                .statusCode(422)
                .body("code", equalTo("feedback-unknown"))
                .body("errors.pointer", contains("#/feedbackId"));
        post(conversation.appraiser(), conversation.path() + "/attach-feedback", Map.of("feedbackId", own))
                .statusCode(403);
        var complete = Conversation.started().complete();
        var late = given(giver, complete.appraisee).extract().<String>path("id");
        attach(complete, late).statusCode(409).body("code", equalTo("appraisal-over"));
    }

    private static ValidatableResponse given(Employee giver, Employee receiver) {
        return post(asStaff(giver.staffUid()), PATH, Map.of("personId", receiver.personId(), "note", NOTE));
    }

    private static ValidatableResponse attach(Conversation conversation, String feedback) {
        return post(conversation.appraisee(), conversation.path() + "/attach-feedback", Map.of("feedbackId", feedback));
    }

    private long seen(String feedback, String everything, String person) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', :everything, true),
                                   set_config('app.organisations', 'T90,T91', true),
                                   set_config('app.person', :person, true), set_config('app.subject', 'somebody', true)
                            """, Object[].class)
                    .setParameter("everything", everything)
                    .setParameter("person", person)
                    .getSingleResult();
            return database.createNativeQuery("select count(*) from continuous_feedback where id = :id", Long.class)
                    .setParameter("id", UUID.fromString(feedback))
                    .getSingleResult();
        });
    }
}
