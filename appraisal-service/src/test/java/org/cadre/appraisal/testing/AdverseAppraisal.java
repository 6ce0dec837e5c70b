package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.time.BusinessCalendar;

/** An appraisal whose "how" is rated with the lowest step, and the review of it. */
public final class AdverseAppraisal {

    public static final String FACTORS = "Two vacancies all year";

    public final Conversation conversation;

    private AdverseAppraisal(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Everything is filled in; nothing is stated of circumstances. */
    public static AdverseAppraisal filledIn() {
        var conversation = Conversation.started().filledIn();
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Map.of("what", 4, "how", 1))
                .statusCode(200);
        return new AdverseAppraisal(conversation);
    }

    public AdverseAppraisal stated() {
        act(conversation.appraiser(), conversation.path(), "state-systemic-factors", Map.of("systemicFactors", FACTORS))
                .statusCode(200);
        return this;
    }

    public AdverseAppraisal signed() {
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        return this;
    }

    /** Signed today, after a concern of a month ago. */
    public static AdverseAppraisal underReview() {
        var adverse = filledIn().stated();
        adverse.raised(today().minusMonths(1)).statusCode(200);
        return adverse.signed();
    }

    public ValidatableResponse raised(LocalDate raisedOn) {
        return raised(conversation.appraisee(), raisedOn);
    }

    public static ValidatableResponse raised(RequestSpecification caller, LocalDate raisedOn) {
        return post(caller, "/concerns", Map.of("kind", "FREEDOM_TO_SPEAK_UP", "raisedOn", raisedOn.toString()));
    }

    /** A concern of which a reviewer may know. */
    public AdverseAppraisal told(LocalDate raisedOn) {
        var concern = Map.of("kind", "GRIEVANCE", "raisedOn", raisedOn.toString(), "reviewerMayKnow", true);
        post(conversation.appraisee(), "/concerns", concern).statusCode(200);
        return this;
    }

    public ValidatableResponse listedBy(RequestSpecification caller) {
        return caller.get(BASE + "/outcome-reviews?organisation=" + conversation.organisation)
                .then();
    }

    /** Address of the review that HR finds; there is one. */
    public String review() {
        return "/outcome-reviews/"
                + listedBy(conversation.hr()).statusCode(200).extract().<String>path("items[0].id");
    }

    /** Somebody whom nobody manages reviews it. */
    public Employee reviewer() {
        var reviewer = Upstream.employee(conversation.organisation);
        act(conversation.hr(), review(), "assign-reviewer", Map.of("reviewerId", reviewer.personId()))
                .statusCode(200);
        return reviewer;
    }

    public ValidatableResponse conclude(Employee reviewer, boolean stands) {
        return act(
                asStaff(reviewer.staffUid()),
                review(),
                "conclude",
                Map.of("stands", stands, "statement", "The evidence is plain"));
    }

    public static LocalDate today() {
        return LocalDate.now(BusinessCalendar.LONDON);
    }
}
