package org.cadre.appraisal.paystep;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;

/** A pay step that is due today, driven through the API by HR and the line manager. */
final class PayStepScene {

    final String organisation;
    final Employee person;
    final Employee manager;
    final String id;

    private PayStepScene(String organisation, Employee person, Employee manager, String id) {
        this.organisation = organisation;
        this.person = person;
        this.manager = manager;
        this.id = id;
    }

    /** The first step in band 6; two years are over today. */
    static PayStepScene opened(String organisation, Employee person, Employee manager) {
        return opened(organisation, person, manager, "Band 6", 2);
    }

    static PayStepScene opened(String organisation, Employee person, Employee manager, String band, int years) {
        var id = open(organisation, wanted(organisation, person, band, years))
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new PayStepScene(organisation, person, manager, id);
    }

    static ValidatableResponse open(String organisation, Map<String, Object> wanted) {
        return post(hrOf(organisation), "/pay-step-reviews", wanted);
    }

    static Map<String, Object> wanted(String organisation, Employee person, String band, int years) {
        var since = today().minusYears(years);
        return new HashMap<>(Map.of(
                "personId", person.personId().toString(),
                "organisation", organisation,
                "band", band,
                "inBandSince", since.toString(),
                "payStepOn", since.plusYears(years).toString()));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** Waits until a person's post at an organisation is known; nobody decides their own step, wherever they work. */
    static void awaitPost(String organisation, Employee person) {
        var wanted = wanted(organisation, person, "Band 6", 2);
        wanted.put("managerId", person.personId().toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "manager-is-person"
                        .equals(open(organisation, wanted).extract().path("code")));
    }

    String path() {
        return "/pay-step-reviews/" + id;
    }

    static RequestSpecification hrOf(String organisation) {
        return as("hr@" + organisation);
    }

    RequestSpecification hr() {
        return hrOf(organisation);
    }

    RequestSpecification person() {
        return asStaff(person.staffUid());
    }

    RequestSpecification manager() {
        return asStaff(manager.staffUid());
    }

    ValidatableResponse state(String condition, String reason) {
        return act(hr(), path(), "state-condition", Map.of("condition", condition, "reason", reason));
    }

    /** HR has nothing to say against it. */
    PayStepScene cleared() {
        state("CAPABILITY", "NO_CAPABILITY_PROCESS").statusCode(200);
        state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);
        state("TRAINING", "TRAINING_COMPLETE").statusCode(200);
        return this;
    }

    ValidatableResponse conditions() {
        return manager().get(BASE + path() + "/conditions").then().statusCode(200);
    }

    ValidatableResponse pass() {
        return act(manager(), path(), "decide", Map.of("passed", true));
    }

    ValidatableResponse refuse(Map<String, ?> reasons) {
        var decision = new HashMap<String, Object>(reasons);
        decision.put("passed", false);
        return act(manager(), path(), "decide", decision);
    }

    /** Address of the review of what was refused. */
    String refusal() {
        return "/outcome-reviews/"
                + hr().get(BASE + "/outcome-reviews?organisation=" + organisation)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items.find { it.payStepReviewId == '%s' }.id".formatted(id));
    }

    /** Somebody whom nobody manages reviews the refusal. */
    Employee reviewer() {
        var reviewer = Upstream.employee(organisation);
        act(hr(), refusal(), "assign-reviewer", Map.of("reviewerId", reviewer.personId()))
                .statusCode(200);
        return reviewer;
    }

    ValidatableResponse conclude(Employee reviewer, boolean stands) {
        return act(
                asStaff(reviewer.staffUid()),
                refusal(),
                "conclude",
                Map.of("stands", stands, "statement", "The records are plain"));
    }

    /** What was refused counts from now on. */
    PayStepScene reviewed() {
        conclude(reviewer(), true).statusCode(200);
        return this;
    }

    static Map<String, Object> reasons() {
        return new HashMap<>(Map.of("grounds", "A sanction is live", "systemicFactors", "Two vacancies all year"));
    }
}
