package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.appraisal.testing.Upstream.Employee;

/** A 360 run about the appraisee of an appraisal of its own, driven through the API. */
public final class FeedbackRound {

    public final Conversation conversation;
    public final Employee facilitator;
    public final String id;
    public final List<Employee> peers = new ArrayList<>();
    public final List<Employee> reports = new ArrayList<>();

    private FeedbackRound(Conversation conversation, String id) {
        this.conversation = conversation;
        this.id = id;
        this.facilitator = Upstream.employee(conversation.organisation);
    }

    /** The appraisee asked for it; nobody is nominated. */
    public static FeedbackRound asked() {
        return asked(Conversation.started());
    }

    public static FeedbackRound asked(Conversation conversation) {
        return new FeedbackRound(
                conversation,
                ask(conversation.appraisee(), conversation)
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** About the appraisee of an appraisal, up to the report in the appraisee's hands. */
    public static FeedbackRound released(Conversation conversation) {
        var round = asked(conversation).opened(5, 0).answeredByAll();
        round.close().statusCode(200);
        round.release().statusCode(200);
        return round;
    }

    public static ValidatableResponse ask(RequestSpecification caller, Conversation conversation) {
        return post(caller, "/feedback-runs", Map.of("appraisalId", conversation.id));
    }

    public String path() {
        return "/feedback-runs/" + id;
    }

    public String url() {
        return BASE + path();
    }

    /** The line manager is nominated with so many peers and direct reports. */
    public FeedbackRound nominated(int ofPeers, int ofReports) {
        peers.addAll(Upstream.employees(conversation.organisation, Optional.empty(), ofPeers));
        reports.addAll(Upstream.employees(conversation.organisation, Optional.of(conversation.appraisee), ofReports));
        nominate(nominations()).statusCode(200);
        return this;
    }

    public List<Map<String, Object>> nominations() {
        var all = new ArrayList<Map<String, Object>>();
        all.add(nomination("LINE_MANAGER", conversation.appraiser));
        peers.forEach(peer -> all.add(nomination("PEERS", peer)));
        reports.forEach(report -> all.add(nomination("DIRECT_REPORTS", report)));
        return all;
    }

    public static Map<String, Object> nomination(String group, Employee person) {
        return Map.of("group", group, "personId", person.personId());
    }

    public ValidatableResponse nominate(List<Map<String, Object>> raters) {
        return put(conversation.appraisee(), path(), "raters", Map.of("raters", raters));
    }

    /** Raters may answer for four weeks. */
    public FeedbackRound opened(int ofPeers, int ofReports) {
        nominated(ofPeers, ofReports);
        act(conversation.appraiser(), path(), "approve").statusCode(200);
        assign(facilitator).statusCode(200);
        open().statusCode(200);
        return this;
    }

    public ValidatableResponse assign(Employee person) {
        return act(conversation.hr(), path(), "assign-facilitator", Map.of("facilitatorId", person.personId()));
    }

    public ValidatableResponse open() {
        return act(
                conversation.hr(),
                path(),
                "open",
                Map.of("closesOn", LocalDate.now(Clock.systemUTC()).plusDays(28).toString()));
    }

    /** One rating for two questions, and a comment. */
    public ValidatableResponse give(Employee rater, int rating, String comment) {
        return give(
                rater,
                List.of(
                        Map.of("question", "BUILDING_TEAMS", "rating", rating),
                        Map.of("question", "INNOVATION", "rating", rating),
                        Map.of("question", "KEEP_DOING", "comment", comment)));
    }

    public ValidatableResponse give(Employee rater, List<Map<String, Object>> answers) {
        return post(asStaff(rater.staffUid()), path() + "/give", Map.of("answers", answers));
    }

    /** The subject, the line manager, all peers and all direct reports. */
    public FeedbackRound answeredByAll() {
        give(conversation.appraisee, 3, "All of it").statusCode(200);
        give(conversation.appraiser, 2, "Quick").statusCode(200);
        peers.forEach(peer -> give(peer, 4, "Steady").statusCode(200));
        reports.forEach(report -> give(report, 5, "Kind").statusCode(200));
        return this;
    }

    public ValidatableResponse close() {
        return act(conversation.hr(), path(), "close");
    }

    public ValidatableResponse release() {
        return act(facilitator(), path(), "release");
    }

    public RequestSpecification facilitator() {
        return asStaff(facilitator.staffUid());
    }
}
