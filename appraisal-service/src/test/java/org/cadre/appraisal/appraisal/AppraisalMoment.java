package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;

import java.util.Map;
import java.util.Optional;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;

/** Every moment of an appraisal that offers somebody something else. The states that are passed through in one step are none. */
enum AppraisalMoment {
    DRAFT,
    SELF_PREP,
    SELF_PREP_SHARED,
    MEETING_HELD,
    MEETING_HELD_SHARED,
    APPRAISER_SIGNED,
    APPRAISER_SIGNED_UNDER_REVIEW,
    APPRAISER_SIGNED_LONG_AGO,
    DISPUTED,
    REOPENED,
    COMPLETE,
    COMPLETE_UNSIGNED,
    COMPLETE_UNSIGNED_LONG_AGO,
    CANCELLED;

    /**
     * An appraisal at this moment, handed over when it was a draft.
     *
     * @param former who held it before
     * @param outcomeReviewer who reviews its outcome, where that is reviewed
     */
    record Scene(Conversation conversation, Employee former, Optional<Employee> outcomeReviewer) {}

    Scene scene(SignedLongAgo ago) {
        var first = Conversation.started();
        var appraiser = Upstream.employee(first.organisation, first.manager);
        act(
                        first.hr(),
                        first.path(),
                        "hand-over",
                        Map.of("appraiserId", appraiser.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);
        var talk = first.heldBy(appraiser);
        come(talk, ago);
        return new Scene(
                talk,
                first.appraiser,
                this == APPRAISER_SIGNED_UNDER_REVIEW ? Optional.of(reviewer(talk)) : Optional.empty());
    }

    private void come(Conversation talk, SignedLongAgo ago) {
        switch (this) {
            case DRAFT -> {}
            case SELF_PREP -> talk.preparing();
            case SELF_PREP_SHARED -> talk.preparing().shared();
            case MEETING_HELD -> talk.filledIn();
            case MEETING_HELD_SHARED ->
                act(talk.filledIn().appraiser(), talk.path(), "share").statusCode(200);
            case APPRAISER_SIGNED -> talk.signedOnce();
            case APPRAISER_SIGNED_UNDER_REVIEW -> adverse(talk);
            case APPRAISER_SIGNED_LONG_AGO -> ago.reminded(ago.signed(talk.signedOnce(), 28), 28);
            case DISPUTED ->
                act(talk.signedOnce().appraisee(), talk.path(), "dispute", Map.of("grounds", "Not so"))
                        .statusCode(200);
            case REOPENED ->
                act(talk.complete().hr(), talk.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                        .statusCode(200);
            case COMPLETE -> talk.complete();
            case COMPLETE_UNSIGNED -> unsigned(talk, ago);
            case COMPLETE_UNSIGNED_LONG_AGO -> ago.disputable(unsigned(talk, ago), 1);
            case CANCELLED ->
                act(talk.hr(), talk.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                        .statusCode(200);
        }
    }

    private static Conversation unsigned(Conversation talk, SignedLongAgo ago) {
        ago.reminded(ago.signed(talk.signedOnce(), 28), 28);
        SignedLongAgo.complete(talk).statusCode(200);
        return talk;
    }

    private static void adverse(Conversation talk) {
        talk.filledIn();
        put(talk.appraiser(), talk.path(), "overall-ratings", Map.of("what", 4, "how", 1))
                .statusCode(200);
        act(
                        talk.appraiser(),
                        talk.path(),
                        "state-systemic-factors",
                        Map.of("systemicFactors", "Two vacancies all year"))
                .statusCode(200);
        act(talk.appraiser(), talk.path(), "sign").statusCode(200);
    }

    private static Employee reviewer(Conversation talk) {
        var reviewer = Upstream.employee(talk.organisation);
        var review = talk.hr()
                .get(BASE + "/outcome-reviews?organisation=" + talk.organisation)
                .<String>path("items[0].id");
        act(talk.hr(), "/outcome-reviews/" + review, "assign-reviewer", Map.of("reviewerId", reviewer.personId()))
                .statusCode(200);
        return reviewer;
    }
}
