package org.cadre.appraisal.feedback.run;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.FeedbackRound.nomination;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules FB2, FB3, FB10 and FB12 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class NominationsTest {

    @Test
    void nobody_is_put_into_a_group_whose_side_they_do_not_see() {
        var round = FeedbackRound.asked();
        var conversation = round.conversation;
        var peer = Upstream.employee(conversation.organisation);
        var report = Upstream.employee(conversation.organisation, conversation.appraisee);

        round.nominate(List.of(
                        nomination("DIRECT_REPORTS", peer),
                        nomination("LINE_MANAGER", report),
                        nomination("PEERS", conversation.appraiser),
                        nomination("OTHERS", conversation.appraisee),
                        nomination("OTHERS", new Employee(UUID.randomUUID(), "")),
                        nomination("FRIENDS", conversation.manager)))
                .statusCode(422)
                .body("code", equalTo("raters-invalid"))
                .body(
                        "errors.pointer",
                        contains("#/raters/0", "#/raters/1", "#/raters/2", "#/raters/3", "#/raters/4", "#/raters/5"));
        round.nominate(List.of(nomination("PEERS", peer), nomination("OTHERS", peer)))
                .statusCode(422)
                .body("errors.pointer", contains("#/raters/1"));
    }

    /** The number is reference data. */
    @Test
    void fb2_forty_are_asked_at_most() {
        var round = FeedbackRound.asked();
        var strangers = Stream.generate(() -> nomination("OTHERS", new Employee(UUID.randomUUID(), "")));
        var many = strangers.limit(41).toList();

        round.nominate(many).statusCode(422).body("code", equalTo("raters-too-many"));
        round.nominate(many.subList(0, 40)).statusCode(422).body("code", equalTo("raters-invalid"));
        round.nominate(many.subList(0, 39)).statusCode(422).body("code", equalTo("raters-invalid"));
    }

    @Test
    void fb12_a_run_is_about_an_appraisee_or_an_organisation_and_not_about_both_or_neither() {
        var conversation = FeedbackRound.asked().conversation;
        var both = Map.of("appraisalId", conversation.id, "organisation", conversation.organisation);

        for (var subject : List.of(Map.of(), both)) {
            post(conversation.appraisee(), "/feedback-runs", subject)
                    .statusCode(422)
                    .body("code", equalTo("feedback-subject-unknown"))
                    .body("errors.pointer", contains("#/appraisalId"));
        }
    }

    @Test
    void the_subject_chooses_and_the_appraiser_approves_what_was_seen() {
        var round = FeedbackRound.asked();
        var seen = round.conversation.appraiser().get(round.url()).header("ETag");
        round.nominated(4, 1);

        act(round.conversation.appraisee(), round.path(), "approve").statusCode(403);
        act(round.conversation.hr(), round.path(), "approve").statusCode(403);
        round.conversation
                .appraiser()
                .header("If-Match", seen)
                .post(round.url() + "/approve")
                .then()
                .statusCode(412);
        round.conversation
                .appraiser()
                .get(round.url() + "/raters")
                .then()
                .statusCode(200)
                .body("raters", hasSize(6));
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.nominate(round.nominations()).statusCode(409).body("code", equalTo("feedback-raters-frozen"));
    }

    @Test
    void fewer_than_five_are_not_asked_at_all() {
        for (var round : List.of(FeedbackRound.asked(), FeedbackRound.asked().nominated(2, 1))) {
            act(round.conversation.appraiser(), round.path(), "approve")
                    .statusCode(409)
                    .body("code", equalTo("raters-too-few"))
                    .body("detail", containsString("5"));
        }
    }

    @Test
    void a_facilitator_has_no_other_part() {
        var round = FeedbackRound.asked().nominated(4, 1);
        var conversation = round.conversation;
        act(conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.open().statusCode(409).body("code", equalTo("facilitator-missing"));

        for (var involved : List.of(conversation.appraisee, conversation.appraiser, round.peers.getFirst())) {
            round.assign(involved).statusCode(422).body("code", equalTo("facilitator-involved"));
        }
        round.assign(new Employee(UUID.randomUUID(), ""))
                .statusCode(422)
                .body("code", equalTo("facilitator-not-in-post"));
        act(
                        asStaff(conversation.appraiser.staffUid(), "hr@" + conversation.organisation),
                        round.path(),
                        "assign-facilitator",
                        Map.of("facilitatorId", round.facilitator.personId()))
                .statusCode(403);
        round.assign(round.facilitator).statusCode(200);
    }

    @Test
    void the_last_day_to_answer_lies_ahead() {
        var round = FeedbackRound.asked().nominated(4, 1);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);

        act(round.conversation.hr(), round.path(), "open", Map.of("closesOn", LocalDate.EPOCH.toString()))
                .statusCode(422)
                .body("code", equalTo("closing-not-later"))
                .body("errors.pointer", contains("#/closesOn"));
    }
}
