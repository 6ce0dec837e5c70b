package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules D1 to D5 of the guide: who does not agree is heard by somebody independent. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DisputeTest {

    private static final String TOPIC = "cadre.appraisal.appraisals.v1";
    private static final Map<String, Object> GROUNDS = Map.of("grounds", "The ward round of 3 May was not mine");
    private static final Map<String, Object> STANDS = Map.of("outcome", "STANDS", "statement", "Both were there");

    @Test
    void d2_d4_d5_the_appraisers_manager_hears_it_and_may_let_it_stand() {
        var conversation = disputed();
        var url = BASE + conversation.path();

        conversation.manager().get(url).then().statusCode(200).body("state", equalTo("DISPUTED"));
        conversation.manager().get(url + "/behaviours").then().statusCode(200);
        conversation.manager().get(url + "/copies").then().statusCode(200).body("copies.kind", hasItem("SIGNED"));
        conversation
                .manager()
                .get(url + "/disputes")
                .then()
                .statusCode(200)
                .body("disputes.grounds", contains("The ward round of 3 May was not mine"));
        conversation.manager().get(BASE + "/appraisals/mine").then().body("items.id", contains(conversation.id));
        act(conversation.manager(), conversation.path(), "resolve", STANDS)
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("appraiseeSignedAt", nullValue());

        for (var part : List.of("", "/behaviours", "/copies", "/disputes", "/check-ins")) {
            conversation.manager().get(url + part).then().statusCode(404);
        }
        conversation.manager().get(BASE + "/appraisals/mine").then().body("items.id", empty());
        conversation
                .appraisee()
                .get(url + "/disputes")
                .then()
                .body("disputes.outcome", contains("STANDS"))
                .body("disputes.statement", contains("Both were there"));
        var told = PublishedEvents.on(TOPIC).about(conversation.id);
        assertThat(told)
                .extracting(Published::type)
                .endsWith(
                        "cadre.appraisal.appraisal.disputed.v1",
                        "cadre.appraisal.appraisal.resolved.v1",
                        "cadre.appraisal.appraisal.completed.v1");
        assertThat(told).allSatisfy(event -> {
            assertThat(event.schemaViolations()).isEmpty();
            assertThat(event.data().toString()).doesNotContain("ward round", "Both were there");
        });
    }

    @Test
    void d1_d5_what_is_to_be_changed_is_written_and_signed_again_and_may_be_disputed_again() {
        var conversation = disputed();

        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "TO_BE_CHANGED", "statement", "It was another ward"))
                .statusCode(200)
                .body("state", equalTo("REOPENED"))
                .body("appraiserSignedAt", nullValue());
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Map.of("what", 4, "how", 4))
                .statusCode(200);
        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/summary")
                .then()
                .statusCode(403)
                .body("code", equalTo("draft-not-shared"));
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/summary")
                .then()
                .body("how", equalTo(4));
        act(conversation.appraisee(), conversation.path(), "dispute", GROUNDS).statusCode(200);
        act(conversation.manager(), conversation.path(), "resolve", STANDS).statusCode(200);

        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/disputes")
                .then()
                .body("disputes.outcome", contains("TO_BE_CHANGED", "STANDS"));
    }

    @Test
    void d3_d4_hr_finds_somebody_independent_and_does_not_read_what_it_is_about() {
        var conversation = disputed();
        var url = BASE + conversation.path();
        var colleague = Upstream.employee(conversation.organisation);
        var managed = Upstream.employee(conversation.organisation, conversation.appraiser);

        for (var bound : new Object[] {
            conversation.appraisee.personId(), conversation.appraiser.personId(), managed.personId(), UUID.randomUUID()
        }) {
            act(conversation.hr(), conversation.path(), "assign-reviewer", Map.of("reviewerId", bound))
                    .statusCode(422)
                    .body("code", equalTo("reviewer-not-independent"))
                    .body("errors.pointer", contains("#/reviewerId"));
        }
        act(conversation.hr(), conversation.path(), "assign-reviewer", Map.of("reviewerId", colleague.personId()))
                .statusCode(200)
                .body("reviewerId", equalTo(colleague.personId().toString()));
        asStaff(colleague.staffUid())
                .get(url + "/disputes")
                .then()
                .body(
                        "formerReviewers.reviewerId",
                        contains(conversation.manager.personId().toString()));

        conversation.hr().get(url + "/disputes").then().statusCode(403);
        conversation.manager().get(url).then().statusCode(404);
        asStaff(colleague.staffUid()).get(url + "/objectives").then().statusCode(200);
        act(conversation.appraiser(), conversation.path(), "resolve", STANDS).statusCode(403);
        act(asStaff(colleague.staffUid()), conversation.path(), "resolve", STANDS)
                .statusCode(200);
    }

    @Test
    void d3_who_held_the_appraisal_before_hears_no_dispute_about_it() {
        var conversation = Conversation.started();
        var successor = Upstream.employee(conversation.organisation, conversation.appraiser);
        handOver(conversation, successor);

        var disputed = conversation.heldBy(successor).signedOnce();
        act(disputed.appraisee(), disputed.path(), "dispute", GROUNDS)
                .statusCode(200)
                .body("reviewerId", nullValue());
        act(disputed.hr(), disputed.path(), "assign-reviewer", Map.of("reviewerId", conversation.appraiser.personId()))
                .statusCode(422)
                .body("code", equalTo("reviewer-not-independent"));
    }

    @Test
    void d3_h4_nobody_who_has_a_part_in_it_chooses_who_hears_it() {
        var conversation = disputed();
        var colleague = Upstream.employee(conversation.organisation);
        var choice = Map.of("reviewerId", colleague.personId());
        var office = "hr@" + conversation.organisation;

        for (var party : List.of(conversation.appraisee, conversation.appraiser, conversation.manager)) {
            act(asStaff(party.staffUid(), office), conversation.path(), "assign-reviewer", choice)
                    .statusCode(403);
        }
        act(asStaff(colleague.staffUid(), office), conversation.path(), "assign-reviewer", choice)
                .statusCode(422)
                .body("code", equalTo("reviewer-not-independent"));
    }

    @Test
    void d2_where_nobody_manages_the_appraiser_it_waits_for_hr() {
        var conversation = Conversation.started();
        handOver(conversation, conversation.manager);
        var byManager = conversation.heldBy(conversation.manager).signedOnce();

        act(byManager.appraisee(), byManager.path(), "dispute", GROUNDS)
                .statusCode(200)
                .body("state", equalTo("DISPUTED"))
                .body("reviewerId", nullValue());
    }

    private static void handOver(Conversation conversation, Employee successor) {
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", successor.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
    }

    private static Conversation disputed() {
        var conversation = Conversation.started().signedOnce();
        act(conversation.appraiser(), conversation.path(), "dispute", GROUNDS).statusCode(403);
        act(conversation.appraisee(), conversation.path(), "dispute", GROUNDS)
                .statusCode(200)
                .body("state", equalTo("DISPUTED"))
                .body("reviewerId", equalTo(conversation.manager.personId().toString()));
        return conversation;
    }
}
