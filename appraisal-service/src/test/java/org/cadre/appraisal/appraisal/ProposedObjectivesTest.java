package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.cadre.appraisal.testing.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules OB9 to OB11 of the guide: the appraiser proposes objectives before the meeting. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProposedObjectivesTest {

    private static final Map<String, Object> MET = Map.of("heldOn", "2026-05-20", "withoutPreparation", true);

    @Test
    void the_appraiser_proposes_before_the_meeting_and_nobody_else_does() {
        var conversation = Conversation.started();
        propose(conversation, false)
                .statusCode(200)
                .body("proposedBy", equalTo(conversation.appraiser.personId().toString()))
                .body("objectives", hasSize(2));
        conversation.preparing();
        propose(conversation, false).statusCode(200);

        for (var another : List.of(conversation.appraisee(), conversation.hr())) {
            replace(another, proposal(conversation), body(true))
                    .statusCode(403)
                    .body("code", equalTo("permission-missing"));
        }
        conversation.shared();
        act(conversation.appraiser(), conversation.path(), "hold-meeting", MET).statusCode(200);
        propose(conversation, false).statusCode(409).body("code", equalTo("objectives-not-proposable"));
    }

    @Test
    void what_is_not_shared_looks_to_the_appraisee_as_if_it_did_not_exist() {
        var conversation = Conversation.started().preparing();
        propose(conversation, false).statusCode(200).header("ETag", "\"1\"").body("sharedAt", nullValue());

        read(conversation, conversation.appraisee())
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("objectives", empty())
                .body("proposedBy", nullValue());
        take(conversation, conversation.appraisee(), 1)
                .statusCode(422)
                .body("code", equalTo("objective-number-unknown"));
        read(conversation, conversation.hr()).statusCode(403);
    }

    @Test
    void once_shared_the_appraisee_reads_it_and_all_that_is_changed_in_it() {
        var conversation = Conversation.started();
        propose(conversation, true).statusCode(200).body("sharedAt", notNullValue());
        read(conversation, conversation.appraisee())
                .body("sharedAt", notNullValue())
                .body("objectives.title", contains("Next objective 1", "Next objective 2"));

        replace(conversation.appraiser(), proposal(conversation), Conversation.forwardObjectives(1))
                .statusCode(200)
                .body("sharedAt", notNullValue());

        read(conversation, conversation.appraisee()).body("objectives", hasSize(1));
    }

    @Test
    void whoever_writes_takes_what_was_proposed_and_who_proposed_it_cannot_be_made_up() {
        var conversation = Conversation.started().preparing();
        propose(conversation, true).statusCode(200);
        var appraiser = conversation.appraiser.personId().toString();

        take(conversation, conversation.appraisee(), 2)
                .statusCode(200)
                .body("objectives.title", contains("Next objective 2"))
                .body("objectives.proposedBy", contains(appraiser));
        rewrite(conversation, appraiser).statusCode(200).body("objectives.proposedBy", contains(appraiser));
        rewrite(conversation, UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("objective-links-invalid"))
                .body("errors.code", contains("objective-not-proposed"))
                .body("errors.pointer", contains("#/objectives/0/proposedBy"));
        take(conversation, conversation.appraiser(), 1).statusCode(409).body("code", equalTo("appraisal-not-writable"));
        take(conversation, conversation.appraisee(), 3).statusCode(422).body("errors.pointer", contains("#/numbers/0"));
    }

    /** Rule OB11, attacked: one that was taken vouches for no other, and not for words of whoever took it. */
    @Test
    void ob11_one_that_was_taken_is_no_cover_for_others_or_for_another_title() {
        var conversation = Conversation.started().preparing();
        propose(conversation, true).statusCode(200);
        var appraiser = conversation.appraiser.personId().toString();
        take(conversation, conversation.appraisee(), 1).statusCode(200);
        var taken = proposed("Next objective 1", appraiser);

        for (var another : List.of("Next objective 1", "Next objective 2", "Made up")) {
            rewrite(conversation, List.of(taken, proposed(another, appraiser)))
                    .statusCode(422)
                    .body("errors.code", contains("objective-not-proposed"))
                    .body("errors.pointer", contains("#/objectives/1/proposedBy"));
        }
        rewrite(conversation, List.of(proposed("Made up", appraiser))).statusCode(422);
        rewrite(conversation, List.of(taken)).statusCode(200);
        take(conversation, conversation.appraisee(), 1).statusCode(200);
        rewrite(conversation, List.of(taken, taken)).statusCode(200);
    }

    @Test
    void at_the_latest_the_meeting_shares_it() {
        var conversation = Conversation.started().preparing();
        propose(conversation, false).statusCode(200);

        act(conversation.appraiser(), conversation.path(), "hold-meeting", MET).statusCode(200);

        read(conversation, conversation.appraisee()).body("objectives", hasSize(2));
        take(conversation, conversation.appraiser(), 1).statusCode(200).body("objectives", hasSize(1));
    }

    @Test
    void what_was_not_shared_goes_with_an_appraisal_that_is_cancelled() {
        var unshared = Conversation.started();
        propose(unshared, false).statusCode(200);
        var shared = Conversation.started();
        propose(shared, true).statusCode(200);

        for (var conversation : List.of(unshared, shared)) {
            act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                    .statusCode(200);
        }

        read(unshared, unshared.appraiser()).statusCode(200).body("objectives", empty());
        read(shared, shared.appraisee()).statusCode(200).body("objectives", hasSize(2));
    }

    @Test
    void another_appraiser_finds_it_as_it_was_and_the_former_does_not() {
        var conversation = Conversation.started();
        propose(conversation, false).statusCode(200);
        var another = Upstream.employee(conversation.organisation);
        var handover = Map.of("appraiserId", another.personId(), "reason", "CONFLICT_OF_INTEREST");
        act(conversation.hr(), conversation.path(), "hand-over", handover).statusCode(200);

        read(conversation, asStaff(another.staffUid()))
                .statusCode(200)
                .body("sharedAt", nullValue())
                .body("objectives", hasSize(2));
        read(conversation, conversation.appraiser()).statusCode(404);
        read(conversation, conversation.appraisee()).body("objectives", empty());
    }

    @Test
    void it_is_what_the_appraisal_could_take() {
        var conversation = Conversation.started();

        replace(conversation.appraiser(), proposal(conversation), Conversation.forwardObjectives(6))
                .statusCode(422)
                .body("code", equalTo("objectives-too-many"));
        var unknown =
                Map.of("title", "Waits", "measure", "Days", "dueOn", "2027-03-31", "priorityId", UUID.randomUUID());
        replace(conversation.appraiser(), proposal(conversation), Map.of("objectives", List.of(unknown)))
                .statusCode(422)
                .body("code", equalTo("objective-links-invalid"))
                .body("errors.pointer", contains("#/objectives/0/priorityId"));
    }

    @Test
    void nobody_replaces_a_proposal_that_they_have_not_seen() {
        var conversation = Conversation.started();
        write(conversation, "").statusCode(428).body("code", equalTo("if-match-required"));
        write(conversation, "\"0\"").statusCode(200);

        write(conversation, "\"0\"").statusCode(412).body("code", equalTo("stale-version"));
        write(conversation, "\"1\"").statusCode(200);
    }

    private static ValidatableResponse write(Conversation conversation, String ifMatch) {
        return conversation
                .appraiser()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body(false))
                .put(BASE + proposal(conversation))
                .then();
    }

    private static ValidatableResponse rewrite(Conversation conversation, String proposedBy) {
        return rewrite(conversation, List.of(proposed("Next objective 2", proposedBy)));
    }

    private static ValidatableResponse rewrite(Conversation conversation, List<Map<String, String>> objectives) {
        return put(conversation.appraisee(), conversation.path(), "objectives", Map.of("objectives", objectives));
    }

    private static Map<String, String> proposed(String title, String proposedBy) {
        return Map.of("title", title, "measure", "Days", "dueOn", "2027-03-31", "proposedBy", proposedBy);
    }

    private static ValidatableResponse take(Conversation conversation, RequestSpecification by, int number) {
        return act(by, conversation.path(), "take-proposed-objectives", Map.of("numbers", List.of(number)));
    }

    private static ValidatableResponse propose(Conversation conversation, boolean share) {
        return replace(conversation.appraiser(), proposal(conversation), body(share));
    }

    private static Map<String, Object> body(boolean share) {
        var body = new HashMap<>(Conversation.forwardObjectives(2));
        if (share) {
            body.put("share", true);
        }
        return body;
    }

    private static String proposal(Conversation conversation) {
        return conversation.path() + "/proposed-objectives";
    }

    private static ValidatableResponse read(Conversation conversation, RequestSpecification by) {
        return by.get(BASE + proposal(conversation)).then();
    }
}
