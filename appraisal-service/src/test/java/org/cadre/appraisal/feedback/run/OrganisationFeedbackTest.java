package org.cadre.appraisal.feedback.run;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule FB12 of the guide: organisations rate each other up, down and sideways. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OrganisationFeedbackTest {

    private static final String REGION = "V01";
    private static final String SYSTEM = "V02";
    private static final List<String> TRUSTS = List.of("V11", "V12", "V13", "V14", "V15");

    @Inject
    OrganisationTree tree;

    @Inject
    MovableClock clock;

    @Test
    void the_governed_rate_the_governor_and_the_governor_rates_the_governed() {
        map();

        var system = rated(SYSTEM, List.of(REGION, "V11", "V12", "V13", "V14", "V15"));
        officer(SYSTEM)
                .get(BASE + system + "/report")
                .then()
                .statusCode(200)
                .body("results.groups", contains(containsInAnyOrder("ABOVE", "BELOW")))
                .body("results[0].completed", equalTo(6));
        var trust = rated("V11", List.of(SYSTEM, "V12", "V13", "V14", "V15"));
        officer("V11")
                .get(BASE + trust + "/report")
                .then()
                .statusCode(200)
                .body("results.groups", contains(containsInAnyOrder("ABOVE", "ALONGSIDE")))
                .body("participation.group", containsInAnyOrder("ABOVE", "ALONGSIDE"));
        officer(SYSTEM).get(BASE + trust + "/report").then().statusCode(404);
        ask("V11").statusCode(409).body("code", equalTo("feedback-too-soon"));
    }

    private String rated(String organisation, List<String> raters) {
        var path = "/feedback-runs/"
                + ask(organisation)
                        .statusCode(201)
                        .body("state", equalTo("APPROVED"))
                        .body("personId", nullValue())
                        .extract()
                        .<String>path("id");
        var hr = "hr@" + organisation;
        var facilitator = Upstream.employee(organisation);
        act(as(hr), path, "assign-facilitator", Map.of("facilitatorId", facilitator.personId()))
                .statusCode(200);
        act(
                        as(hr),
                        path,
                        "open",
                        Map.of("closesOn", LocalDate.now(clock).plusDays(20).toString()))
                .statusCode(200);
        as(hr).get(BASE + "/feedback-reminders?organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items", hasSize(raters.size() + 1));
        give(as("accountable-officer@" + organisation), path, 5).statusCode(200);
        give(as("hr@" + raters.getLast()), path, 1).statusCode(404);
        for (var rater : raters) {
            give(officer(rater), path, 4).statusCode(200);
            give(officer(rater), path, 1).statusCode(409).body("code", equalTo("feedback-already-given"));
        }
        act(as(hr), path, "close").statusCode(200).body("state", equalTo("CLOSED"));
        act(asStaff(facilitator.staffUid(), "accountable-officer@" + organisation), path, "release")
                .statusCode(403);
        act(asStaff(facilitator.staffUid()), path, "release").statusCode(200);
        return path;
    }

    private static ValidatableResponse ask(String organisation) {
        for (var other : List.of("accountable-officer@V15", "hr@" + organisation, "hr@" + REGION)) {
            post(as(other), "/feedback-runs", Map.of("organisation", organisation))
                    .statusCode(422)
                    .body("code", equalTo("organisation-unknown"));
        }
        return post(officer(organisation), "/feedback-runs", Map.of("organisation", organisation));
    }

    private static ValidatableResponse give(RequestSpecification caller, String path, int rating) {
        return post(
                caller, path + "/give", Map.of("answers", List.of(Map.of("question", "LISTENS", "rating", rating))));
    }

    private static RequestSpecification officer(String organisation) {
        return as("accountable-officer@" + organisation);
    }

    private void map() {
        record(REGION, "");
        record(SYSTEM, membership("REGION", REGION));
        TRUSTS.forEach(trust -> record(trust, membership("ICB", SYSTEM)));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> TRUSTS.stream().allMatch(trust -> tree.covers(REGION, trust)));
    }

    private static String membership(String kind, String code) {
        return """
                {"kind": "%s", "code": "%s", "from": "2022-07-01"}
                """.formatted(kind, code);
    }

    private static void record(String code, String memberships) {
        var id = UUID.randomUUID().toString();
        ForeignEvents.publish(
                Upstream.ORGANISATIONS, id, "cadre.workforce.organisation.recorded.v1", id, 1, """
                {"organisationId": "%s", "code": "%s", "memberships": [%s]}
                """.formatted(
                                id, code, memberships));
    }
}
