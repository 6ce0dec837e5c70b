package org.cadre.workforce.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.cadre.workforce.retention.FormerStaff.KEPT_UNTIL;
import static org.cadre.workforce.retention.FormerStaff.WARNED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RetentionResourceTest {

    private static final Map<String, String> ON_REQUEST = Map.of("reason", "RTBF_REQUEST");
    private static final Map<String, String> BY_ADMIN = Map.of("reason", "ADMIN_ACTION");
    private static final String WARNINGS = "/workforce/v1/retention-warnings";

    @Inject
    PassingPeriods periods;

    @Inject
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_period_does_not_run_while_somebody_is_employed() {
        var employed = employed();

        employed.retention().statusCode(200).body("employed", equalTo(true)).body("keptUntil", nullValue());
        for (var verb : List.of("anonymise", "delete")) {
            employed.act(verb, ON_REQUEST).statusCode(409).body("code", equalTo("person-employed"));
        }
        employed.act("extend", extension("2060-01-01")).statusCode(409).body("code", equalTo("person-employed"));
    }

    @Test
    void it_is_for_the_person_hr_of_the_last_employer_and_auditors() {
        var former = FormerStaff.left(clock);
        var path = former.path("retention");

        for (var role : List.of("hr@RR8", "auditor@RR8", "hr@ENG")) {
            Calls.as(role).get(path).then().statusCode(200).body("keptUntil", equalTo("2035-06-10"));
        }
        Calls.asPerson(former.row().get("STAFF_UID")).get(path).then().statusCode(200);
        for (var role : List.of("hr@RDU", "education-lead@RR8", "system-operator@ENG")) {
            Calls.as(role).get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        }
        Calls.as("hr@RR8")
                .get("/workforce/v1/people/%s/retention".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void only_hr_removes_and_nobody_their_own_record() {
        var former = FormerStaff.left(clock);

        former.act("auditor@RR8", "anonymise", ON_REQUEST).statusCode(403).body("code", equalTo("permission-missing"));
        former.act("hr@RDU", "anonymise", ON_REQUEST).statusCode(404).body("code", equalTo("person-not-found"));
        change(Calls.asPerson(former.row().get("STAFF_UID")))
                .header("If-Match", "\"1\"")
                .body(ON_REQUEST)
                .post(former.path("retention/anonymise"))
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void who_worked_for_two_is_removed_by_who_acts_for_both() {
        var former = FormerStaff.left(clock);
        var other = changed(former.row(), "EMPLOYING_ORG_CODE", "RAE");
        new Extract().with(other).taken("hr@RAE");

        former.act("delete", ON_REQUEST).statusCode(403).body("code", equalTo("permission-missing"));

        former.act("hr@ENG", "delete", ON_REQUEST).statusCode(200);
    }

    @Test
    void an_extension_moves_the_last_day() {
        var former = FormerStaff.left(clock);
        var before = former.retention().extract().header("ETag");

        former.act("extend", extension("2036-01-01"))
                .statusCode(200)
                .body("keptUntil", equalTo("2036-01-01"))
                .body("log.action", contains("EXTEND"))
                .body("log.reason", contains("ADMIN_ACTION"))
                .body("log.actorKind", contains("ADMIN"))
                .body("log.note", contains("an inquiry is announced"));

        change(Calls.as("hr@RR8"))
                .header("If-Match", before)
                .body(extension("2037-01-01"))
                .post(former.path("retention/extend"))
                .then()
                .statusCode(412);
        change(Calls.as("hr@RR8"))
                .body(extension("2037-01-01"))
                .post(former.path("retention/extend"))
                .then()
                .statusCode(428);
        former.act("extend", extension("2036-01-01"))
                .statusCode(422)
                .body("code", equalTo("extension-too-short"))
                .body("errors.pointer", contains("#/until"));
    }

    @Test
    void an_administrator_waits_seven_days_after_the_warning() {
        var former = FormerStaff.left(clock);
        former.act("anonymise", BY_ADMIN).statusCode(409).body("code", equalTo("removal-not-warned"));
        clock.moveTo(WARNED);
        periods.warn();

        clock.moveTo(WARNED.plusDays(6));
        former.act("anonymise", BY_ADMIN).statusCode(409).body("code", equalTo("removal-not-warned"));
        clock.moveTo(WARNED.plusDays(7));

        former.act("anonymise", BY_ADMIN)
                .statusCode(200)
                .body("keptUntil", nullValue())
                .body("log.action", contains("WARN", "ANONYMISE"))
                .body("log.reason", contains("POLICY", "ADMIN_ACTION"))
                .body("log.actorKind", contains("SYSTEM", "ADMIN"));
    }

    @Test
    void a_request_to_be_forgotten_is_met_at_once_unless_a_hold_is_open() {
        var former = FormerStaff.left(clock);
        var hold = former.hold();
        former.retention()
                .body("holds.reason", contains("Tribunal of " + former.row().get("LAST_NAME")));

        for (var verb : List.of("anonymise", "delete")) {
            former.act(verb, ON_REQUEST).statusCode(409).body("code", equalTo("legal-hold-open"));
        }
        FormerStaff.release(hold).statusCode(200).body("releasedAt", equalTo(heldUntil(hold)));
        FormerStaff.release(hold).statusCode(409).body("code", equalTo("legal-hold-released"));

        former.act("delete", ON_REQUEST)
                .statusCode(200)
                .body("holds", hasSize(0))
                .body("log.action", contains("DELETE"))
                .body("log.reason", contains("RTBF_REQUEST"));
        former.act("delete", ON_REQUEST).statusCode(404).body("code", equalTo("person-not-found"));
        Calls.as("hr@RR8").get(hold).then().statusCode(404).body("code", equalTo("legal-hold-not-found"));
        Calls.as("hr@RDU").get(former.path("retention")).then().statusCode(404);
        assertThat(PublishedEvents.on("cadre.workforce.people.v1").about(former.personId()))
                .last()
                .satisfies(event -> assertThat(event.data().size()).isEqualTo(2));
    }

    @Test
    void an_auditor_holds_too_and_a_hold_is_for_those_who_know_the_person() {
        var former = FormerStaff.left(clock);
        var wanted = Map.of("reason", "counter-fraud inquiry", "reference", "CF-1");

        var hold = change(Calls.as("auditor@RR8"))
                .body(wanted)
                .post(former.path("legal-holds"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Calls.as("hr@RR8").get(hold).then().statusCode(200).body("reference", equalTo("CF-1"));
        Calls.as("hr@RDU").get(hold).then().statusCode(404).body("code", equalTo("person-not-found"));
        change(Calls.as("hr@RDU"))
                .body(wanted)
                .post(former.path("legal-holds"))
                .then()
                .statusCode(404);
        change(Calls.as("hr@RR8"))
                .post(hold + "/release")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
    }

    @Test
    void hr_sees_who_goes_before_they_go() {
        var one = FormerStaff.left(clock);
        var other = FormerStaff.left(clock);
        other.hold();
        clock.moveTo(WARNED.minusDays(1));
        periods.warn();
        assertThat(listed("hr@RR8")).doesNotContain(one.personId(), other.personId());
        clock.moveTo(WARNED);
        periods.warn();

        assertThat(listed("hr@RR8")).contains(one.personId(), other.personId());
        assertThat(listed("auditor@RR8")).contains(one.personId());
        Calls.as("hr@RR8")
                .get(WARNINGS + "?organisation=RR8&limit=200")
                .then()
                .body("items.find { it.personId == '%s' }.held".formatted(other.personId()), equalTo(true))
                .body(
                        "items.find { it.personId == '%s' }.keptUntil".formatted(one.personId()),
                        equalTo(KEPT_UNTIL.toString()));
        Calls.as("hr@RDU")
                .get(WARNINGS + "?organisation=RR8")
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        var first =
                Calls.as("hr@RR8").get(WARNINGS + "?organisation=RR8&limit=1").jsonPath();
        Calls.as("hr@RR8")
                .get(first.getString("links.next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static List<String> listed(String role) {
        return Calls.as(role)
                .get(WARNINGS + "?organisation=RR8&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.personId");
    }

    private static String heldUntil(String hold) {
        return Calls.as("hr@RR8").get(hold).path("releasedAt");
    }

    private static Map<String, String> extension(String until) {
        return Map.of("until", until, "reason", "ADMIN_ACTION", "note", "an inquiry is announced");
    }

    private static RequestSpecification change(RequestSpecification caller) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    private static FormerStaff employed() {
        var row = somebody();
        new Extract().with(row).taken();
        return new FormerStaff(Extract.person(row).getString("personId"), row);
    }
}
