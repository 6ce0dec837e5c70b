package org.cadre.workforce.person;

import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PersonResourceTest {

    private static final String PEOPLE = "/workforce/v1/people";

    @Test
    void people_find_their_own_record() {
        var row = somebody();
        new Extract().with(row).taken();

        Calls.asPerson(row.get("STAFF_UID"))
                .get(PEOPLE + "/me")
                .then()
                .statusCode(200)
                .body("staffUid", equalTo(row.get("STAFF_UID")))
                .body("email", equalTo(row.get("EMAIL")))
                .body("assignments.organisation", contains("RR8"));
    }

    @Test
    void who_has_no_staff_record_hears_so() {
        Calls.asPerson("700000000000")
                .get(PEOPLE + "/me")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-staff-record"));
        Calls.as("hr@RR8").get(PEOPLE + "/me").then().statusCode(404).body("code", equalTo("no-staff-record"));
    }

    @Test
    void a_person_is_known_to_itself_and_to_hr_of_its_employer_only() {
        var row = somebody();
        new Extract().with(row).taken();
        var path = PEOPLE + "/" + Extract.person(row).getString("personId");

        Calls.asPerson(row.get("STAFF_UID")).get(path).then().statusCode(200);
        Calls.as("hr@RR8").get(path).then().statusCode(200);
        Calls.as("hr@RDU").get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        Calls.as("education-lead@RR8").get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        Calls.as("accountable-officer@RR8").get(path).then().statusCode(404);
        Calls.asPerson("700000000000").get(path).then().statusCode(404);
    }

    @Test
    void a_former_employer_loses_sight_of_who_works_elsewhere_now() {
        var row = somebody();
        var left = changed(row, "END_DATE", "2026-01-31");
        new Extract().with(left).taken();
        var path = PEOPLE + "/" + Extract.person(row).getString("personId");
        Calls.as("hr@RR8").get(path).then().statusCode(200);

        var elsewhere = changed(changed(row, "EMPLOYING_ORG_CODE", "RAE"), "START_DATE", "2026-02-01");
        new Extract().with(elsewhere).taken("hr@RAE");

        Calls.as("hr@RR8").get(path).then().statusCode(404);
        Calls.as("hr@RAE").get(path).then().statusCode(200).body("assignments", hasSize(2));
    }

    @Test
    void a_staff_number_is_searched_for_in_the_body() {
        var row = somebody();
        new Extract().with(row).taken();

        search("hr@RR8", row.get("STAFF_UID")).statusCode(200).body("items.lastName", contains(row.get("LAST_NAME")));
        search("hr@RDU", row.get("STAFF_UID")).statusCode(200).body("items", hasSize(0));
        search("talent-lead@RR8", row.get("STAFF_UID")).statusCode(403).body("code", equalTo("permission-missing"));
        search("hr@RR8", "12345").statusCode(400).body("errors.pointer", contains("#/staffUid"));
    }

    private static ValidatableResponse search(String role, String staffUid) {
        return Calls.as(role)
                .contentType("application/json")
                .body(Map.of("staffUid", staffUid))
                .post(PEOPLE + "/search")
                .then();
    }
}
