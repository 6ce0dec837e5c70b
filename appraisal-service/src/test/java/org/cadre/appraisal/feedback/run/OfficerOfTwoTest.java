package org.cadre.appraisal.feedback.run;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule FB12 of the guide: an officer of two organisations answers for the one that is named, and not for the other. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OfficerOfTwoTest {

    private static final String SYSTEM = "W02";
    private static final List<String> TRUSTS = List.of("W11", "W12", "W13", "W14", "W15");

    @Inject
    OrganisationTree tree;

    @Inject
    MovableClock clock;

    private Employee officer;
    private String path;

    /** The run is about the system, and the trusts are asked. */
    @BeforeEach
    void aRunIsOpen() {
        if (!tree.covers(SYSTEM, "W15")) {
            Upstream.publishOrganisation(SYSTEM);
            TRUSTS.forEach(trust -> Upstream.publishOrganisation(trust, SYSTEM));
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> TRUSTS.stream().allMatch(trust -> tree.covers(SYSTEM, trust)));
        }
        officer = Upstream.employee("W11");
        path = "/feedback-runs/"
                + post(as("accountable-officer@" + SYSTEM), "/feedback-runs", Map.of("organisation", SYSTEM))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var facilitator = Upstream.employee(SYSTEM);
        var hr = "hr@" + SYSTEM;
        act(as(hr), path, "assign-facilitator", Map.of("facilitatorId", facilitator.personId()))
                .statusCode(200);
        var last = LocalDate.now(clock).plusDays(20).toString();
        act(as(hr), path, "open", Map.of("closesOn", last)).statusCode(200);
    }

    /** One run at a time. */
    @AfterEach
    void theRunIsGivenUp() {
        act(as("hr@" + SYSTEM), path, "cancel").statusCode(200);
    }

    @Test
    void who_speaks_for_two_says_for_which_and_answers_for_each_once() {
        give(ofBoth(), null).statusCode(422).body("code", equalTo("rater-organisation-missing"));
        outstanding().body("outstanding.organisation", hasItem("W11"));
        give(ofBoth(), "W12").statusCode(200);
        outstanding()
                .body("outstanding.organisation", hasItem("W11"))
                .body("outstanding.organisation", not(hasItem("W12")));
        give(ofBoth(), "W12").statusCode(409).body("code", equalTo("feedback-already-given"));
        give(ofBoth(), "W11").statusCode(200);
        outstanding().body("outstanding.organisation", not(hasItem("W11")));
    }

    @Test
    void nobody_answers_for_an_organisation_for_which_they_do_not_speak() {
        give(ofBoth(), "W13")
                .statusCode(422)
                .body("code", equalTo("rater-organisation-unknown"))
                .body("errors.pointer", contains("#/organisation"));
        give(asStaff(officer.staffUid(), "accountable-officer@W11"), "W12").statusCode(422);
        outstanding().body("outstanding.organisation", hasItem("W12")).body("outstanding.organisation", hasItem("W13"));
        give(asStaff(officer.staffUid(), "accountable-officer@W11"), null).statusCode(200);
    }

    @Test
    void the_questions_are_those_to_the_organisation_that_is_named() {
        ofBoth().get(BASE + path + "/questions")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("organisation"));
        ofBoth().get(BASE + path + "/questions?organisation=W12")
                .then()
                .statusCode(200)
                .body("group", equalTo("BELOW"))
                .body("organisation", equalTo(SYSTEM));
    }

    @Test
    void the_run_is_among_theirs_whichever_of_the_two_is_asked() {
        var id = path.substring(path.lastIndexOf('/') + 1);

        for (var roles : List.of(
                new String[] {"accountable-officer@W01", "accountable-officer@W12"},
                new String[] {"accountable-officer@W12", "accountable-officer@W01"})) {
            asStaff(officer.staffUid(), roles)
                    .get(BASE + "/feedback-runs/mine")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
    }

    /** Rule FB10: less their own answer, of a cell of three they would read the mean of two. */
    @Test
    void fb10_who_delivers_the_report_answers_for_no_organisation() {
        assign(officer).statusCode(200);

        give(asStaff(officer.staffUid(), "accountable-officer@W11"), null)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        asStaff(officer.staffUid(), "accountable-officer@W11")
                .get(BASE + path + "/actions")
                .then()
                .statusCode(200)
                .body("actions.rel", not(hasItem("ANSWER")));
        give(as("accountable-officer@W11"), null).statusCode(200);
    }

    @Test
    void fb10_who_has_answered_for_an_organisation_is_no_facilitator() {
        give(asStaff(officer.staffUid(), "accountable-officer@W11"), null).statusCode(200);

        assign(officer).statusCode(422).body("code", equalTo("facilitator-involved"));
        assign(Upstream.employee("W11")).statusCode(200);
    }

    private ValidatableResponse assign(Employee facilitator) {
        var wanted = Map.of("facilitatorId", facilitator.personId());
        return act(as("hr@" + SYSTEM), path, "assign-facilitator", wanted);
    }

    private RequestSpecification ofBoth() {
        return asStaff(officer.staffUid(), "accountable-officer@W11", "accountable-officer@W12");
    }

    private ValidatableResponse give(RequestSpecification caller, String organisation) {
        var body = new HashMap<String, Object>();
        body.put("answers", List.of(Map.of("question", "LISTENS", "rating", 4)));
        if (organisation != null) {
            body.put("organisation", organisation);
        }
        return post(caller, path + "/give", body);
    }

    private ValidatableResponse outstanding() {
        return as("hr@" + SYSTEM).get(BASE + path + "/outstanding").then().statusCode(200);
    }
}
