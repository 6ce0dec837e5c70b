package org.cadre.workforce.person;

import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.workforce.Calls;
import org.cadre.workforce.extract.Extract;
import org.junit.jupiter.api.Test;

/** Who learns how to address somebody: the systems that write for an employer, and nobody else. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AddresseeTest {

    private static final String READING = "workforce.read";

    @Test
    void a_system_that_writes_for_the_employer_learns_name_and_address_and_no_more() {
        var row = known();

        for (var role : new String[] {"letters@RR8", "letters@ENG"}) {
            system(READING, role, row)
                    .statusCode(200)
                    .body("firstName", equalTo(row.get("FIRST_NAME")))
                    .body("lastName", equalTo(row.get("LAST_NAME")))
                    .body("email", equalTo(row.get("EMAIL")))
                    .body("$", not(hasKey("birthDate")))
                    .body("$", not(hasKey("staffUid")))
                    .body("size()", equalTo(4));
        }
    }

    @Test
    void where_no_address_is_known_none_is_said() {
        var row = changed(somebody(), "EMAIL", "");
        new Extract().with(row).taken();

        system(READING, "letters@RR8", row).statusCode(200).body("$", not(hasKey("email")));
    }

    @Test
    void a_system_that_writes_for_others_or_does_something_else_hears_of_nobody() {
        var row = known();

        for (var role : new String[] {"letters@RDU", "hr@RR8", "hr@ENG", "system-operator@ENG"}) {
            system(READING, role, row).statusCode(404).body("code", equalTo("person-not-found"));
        }
    }

    @Test
    void a_system_needs_the_scope_to_read_too() {
        system("workforce.write", "letters@RR8", known()).statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void people_who_signed_in_learn_nothing_whatever_their_token_says() {
        var row = known();
        var path = path(row);

        Calls.as("letters@RR8").get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        Calls.as("letters@ENG").get(path).then().statusCode(404);
        Calls.as("hr@RR8").get(path).then().statusCode(404);
        Calls.asPerson(row.get("STAFF_UID")).get(path).then().statusCode(404);
    }

    @Test
    void to_write_letters_opens_nothing_else_of_the_record() {
        var row = known();
        var record = "/workforce/v1/people/" + Extract.person(row).getString("personId");

        as(READING, "letters@ENG", record).statusCode(404).body("code", equalTo("person-not-found"));
        as(READING, "letters@ENG", record + "/subject-access").statusCode(404);
    }

    @Test
    void nobody_has_an_id_that_nobody_has() {
        var path = "/workforce/v1/people/%s/addressee".formatted(UUID.randomUUID());

        as(READING, "letters@ENG", path).statusCode(404).body("code", equalTo("person-not-found"));
    }

    private static Map<String, String> known() {
        var row = somebody();
        new Extract().with(row).taken();
        return new HashMap<>(row);
    }

    private static ValidatableResponse system(String scope, String role, Map<String, String> row) {
        return as(scope, role, path(row));
    }

    private static ValidatableResponse as(String scope, String role, String path) {
        var token = TokenIssuer.trusted()
                .to("workforce")
                .system("a-printer")
                .scopes(scope)
                .roles(role)
                .sign();
        return RestAssured.given().auth().oauth2(token).get(path).then();
    }

    private static String path(Map<String, String> row) {
        return "/workforce/v1/people/%s/addressee".formatted(Extract.person(row).getString("personId"));
    }
}
