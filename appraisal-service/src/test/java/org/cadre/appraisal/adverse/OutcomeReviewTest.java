package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.AdverseAppraisal.today;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules A5 to A9 of the guide: an adverse outcome is reviewed before it counts. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OutcomeReviewTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a5_every_adverse_outcome_is_reviewed_whether_or_not_a_concern_was_raised() {
        var unconcerned = AdverseAppraisal.filledIn().stated().signed();
        var concerned = AdverseAppraisal.filledIn().stated();
        concerned.raised(today().minusMonths(1)).statusCode(200);
        concerned.signed();

        var seen = Stream.of(unconcerned, concerned)
                .map(adverse -> told(adverse.listedBy(adverse.conversation.hr())))
                .toList();

        assertThat(seen.getFirst()).isNotEmpty().isEqualTo(seen.getLast());
        assertThat(openers(unconcerned)).containsExactly("system:outcome-reviews");
        assertThat(openers(concerned)).containsExactly("system:outcome-reviews");
    }

    @Test
    void a5_an_outcome_that_is_not_adverse_is_reviewed_neither_without_a_concern_nor_after_one() {
        var adverse = AdverseAppraisal.filledIn();
        adverse.raised(today()).statusCode(200);
        put(
                        adverse.conversation.appraiser(),
                        adverse.conversation.path(),
                        "overall-ratings",
                        Map.of("what", 4, "how", 2))
                .statusCode(200);
        adverse.signed().listedBy(adverse.conversation.hr()).statusCode(200).body("items", empty());

        adverse.raised(today()).statusCode(200);
        adverse.listedBy(adverse.conversation.hr()).body("items", empty());
    }

    @Test
    void a5_a_concern_opens_none_at_any_time_after_the_signature() {
        var adverse = AdverseAppraisal.filledIn().stated().signed();
        var conversation = adverse.conversation;

        adverse.raised(today()).statusCode(200);
        adverse.listedBy(conversation.hr()).body("items", hasSize(1));
        adverse.conclude(adverse.reviewer(), true).statusCode(200);
        adverse.raised(today()).statusCode(200);
        adverse.listedBy(conversation.hr()).body("items", empty());
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        adverse.raised(today()).statusCode(200);
        adverse.listedBy(conversation.hr()).body("items", empty());
        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "TO_BE_CHANGED", "statement", "It was another ward"))
                .statusCode(200);
        adverse.raised(today()).statusCode(200);
        adverse.listedBy(conversation.hr()).body("items", empty());

        adverse.stated().signed().listedBy(conversation.hr()).body("items", hasSize(1));
    }

    @Test
    void a6_neither_signature_nor_dispute_is_offered_while_it_is_open() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;

        assertThat(offered(conversation)).contains("COMMENT").doesNotContain("SIGN", "DISPUTE");
        adverse.conclude(adverse.reviewer(), true).statusCode(200);
        assertThat(offered(conversation)).contains("COMMENT", "SIGN", "DISPUTE");
    }

    @Test
    void a6_while_it_is_open_the_outcome_does_not_count_and_the_appraiser_learns_nothing() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;

        act(conversation.appraisee(), conversation.path(), "sign")
                .statusCode(409)
                .body("code", equalTo("outcome-under-review"));
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(409)
                .body("code", equalTo("outcome-under-review"));
        conversation
                .appraiser()
                .get(BASE + conversation.path())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPRAISER_SIGNED"))
                .body("waitsFor", equalTo("APPRAISEE"))
                .body("reviewerId", nullValue());
        var office = asStaff(conversation.appraiser.staffUid(), "hr@" + conversation.organisation);
        adverse.listedBy(office).statusCode(200).body("items", empty());
        for (var appraiser : List.of(conversation.appraiser(), office)) {
            appraiser.get(BASE + adverse.review()).then().statusCode(404);
        }
        adverse.listedBy(conversation.hr())
                .body("items.state", contains("OPEN"))
                .body("items.dueOn", contains(today().plusDays(28).toString()))
                .body("items.overdue", contains(false))
                .body("items[0].kind", nullValue());
    }

    @Test
    void a7_the_reviewer_is_outside_the_line_of_the_appraiser() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var below = Upstream.employee(conversation.organisation, conversation.appraisee);

        for (var bound : List.of(
                conversation.appraisee.personId(),
                conversation.appraiser.personId(),
                conversation.manager.personId(),
                below.personId(),
                UUID.randomUUID())) {
            act(conversation.hr(), adverse.review(), "assign-reviewer", Map.of("reviewerId", bound))
                    .statusCode(422)
                    .body("code", equalTo("reviewer-not-independent"))
                    .body("errors.pointer", contains("#/reviewerId"));
        }
        var reviewer = adverse.reviewer();

        var reading = asStaff(reviewer.staffUid());
        reading.get(BASE + "/outcome-reviews/mine").then().statusCode(200).body("reviews", hasSize(1));
        for (var part : List.of("", "/summary", "/behaviours", "/systemic-factors")) {
            reading.get(BASE + conversation.path() + part).then().statusCode(200);
        }
        reading.get(BASE + conversation.path() + "/wellbeing-conversations")
                .then()
                .statusCode(403);
        adverse.conclude(reviewer, true).statusCode(200);
        reading.get(BASE + conversation.path()).then().statusCode(404);
    }

    @Test
    void a8_what_stands_is_signed_or_disputed_by_the_appraisee() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var review = adverse.review();

        adverse.conclude(adverse.reviewer(), true)
                .statusCode(200)
                .body("state", equalTo("STANDS"))
                .body("statement", equalTo("The evidence is plain"));
        act(conversation.appraisee(), review, "conclude", Map.of("stands", false, "statement", "No"))
                .statusCode(403);
        conversation
                .appraisee()
                .get(BASE + review)
                .then()
                .statusCode(200)
                .body("statement", equalTo("The evidence is plain"));
        conversation.hr().get(BASE + review).then().statusCode(200).body("statement", nullValue());
        conversation.appraiser().get(BASE + review).then().statusCode(404);
        act(conversation.appraisee(), conversation.path(), "sign")
                .statusCode(200)
                .body("state", equalTo("COMPLETE"));
    }

    @Test
    void a8_what_is_to_be_changed_is_written_again_and_the_appraiser_reads_why() {
        var adverse = AdverseAppraisal.underReview();
        var conversation = adverse.conversation;
        var review = adverse.review();

        adverse.conclude(adverse.reviewer(), false).statusCode(200).body("state", equalTo("TO_BE_CHANGED"));

        conversation
                .appraiser()
                .get(BASE + conversation.path())
                .then()
                .body("state", equalTo("REOPENED"))
                .body("waitsFor", equalTo("APPRAISER"));
        conversation
                .appraiser()
                .get(BASE + review)
                .then()
                .statusCode(200)
                .body("statement", equalTo("The evidence is plain"))
                .body("openedOn", nullValue())
                .body("dueOn", nullValue());
        assertThat(PublishedEvents.on("cadre.appraisal.appraisals.v1").about(conversation.id))
                .filteredOn(event -> event.type().equals("cadre.appraisal.appraisal.reopened.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.schemaViolations()).isEmpty());
        adverse.stated().signed();
        adverse.listedBy(conversation.hr()).body("items", hasSize(1));
    }

    @Test
    void a9_hr_may_have_any_signed_outcome_reviewed() {
        var conversation = Conversation.started().signedOnce();
        var wanted = Map.of("appraisalId", conversation.id);

        post(asStaff(conversation.appraiser.staffUid(), "hr@" + conversation.organisation), "/outcome-reviews", wanted)
                .statusCode(422)
                .body("code", equalTo("appraisal-unknown"));
        post(conversation.hr(), "/outcome-reviews", wanted).statusCode(201).body("state", equalTo("OPEN"));
        post(conversation.hr(), "/outcome-reviews", wanted)
                .statusCode(409)
                .body("code", equalTo("outcome-review-open"));
        post(conversation.hr(), "/outcome-reviews", Map.of("appraisalId", Conversation.started().id))
                .statusCode(422);
        var unsigned = Conversation.started();
        post(unsigned.hr(), "/outcome-reviews", Map.of("appraisalId", unsigned.id))
                .statusCode(409)
                .body("code", equalTo("outcome-not-signed"));
    }

    private static List<String> offered(Conversation conversation) {
        return conversation
                .appraisee()
                .get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("actions.rel");
    }

    /** What HR sees of the only review, but for whose it is. */
    private static Map<String, Object> told(ValidatableResponse list) {
        Map<String, Object> seen =
                list.statusCode(200).body("items", hasSize(1)).extract().path("items[0]");
        var review = new HashMap<>(seen);
        List.of("id", "appraisalId", "personId", "organisation").forEach(review::remove);
        return review;
    }

    private List<String> openers(AdverseAppraisal adverse) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select actor from audit_entry where action = 'open' and resource_id = :review", String.class)
                .setParameter("review", adverse.review().substring("/outcome-reviews/".length()))
                .getResultList());
    }
}
