package org.cadre.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TokenIssuer.Draft;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class ScopeTest {

    private static final String READ = "/kit/v1/things";

    @Inject
    MeterRegistry meters;

    @Test
    void a_system_client_reads_with_the_scope_for_reading() {
        get(system().scopes("profile kit.read")).statusCode(200);
        given().auth()
                .oauth2(system().scopes("kit.read").sign())
                .head(READ)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "profile", "kit.write", "other.read", "kit.reading", "xkit.read", "KIT.READ", "kit"})
    void without_it_it_does_not(String scopes) {
        get(system().scopes(scopes))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString("kit.read"));
    }

    @Test
    void a_system_client_without_any_scope_claim_may_do_nothing() {
        get(system()).statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void it_writes_with_the_scope_for_writing_only() {
        post(system().scopes("kit.read"))
                .statusCode(403)
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString("kit.write"));
        post(system().scopes("kit.write")).statusCode(201);
    }

    @Test
    void a_scope_does_not_replace_a_role() {
        given().auth()
                .oauth2(system().scopes("kit.read kit.write").sign())
                .get("/kit/v1/things/for-hr/RR8")
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void a_person_needs_no_scope() {
        get(person()).statusCode(200);
        get(person().scopes("openid profile cadre")).statusCode(200);
        post(person()).statusCode(201);
    }

    @Test
    void a_person_who_let_an_application_read_let_it_do_no_more() {
        get(person().scopes("openid kit.read")).statusCode(200);
        post(person().scopes("openid kit.read")).statusCode(403).body("code", equalTo("scope-missing"));
        get(person().scopes("other.read")).statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void what_is_public_needs_neither_token_nor_scope() {
        given().get("/kit/v1").then().statusCode(200);
        given().auth().oauth2(system().sign()).get("/kit/v1").then().statusCode(200);
    }

    @Test
    void a_resource_can_ask_whether_a_person_calls() {
        given().auth()
                .oauth2(system().scopes("kit.read").sign())
                .get("/kit/v1/things/caller")
                .then()
                .body(equalTo("system [kit.read]"));
        given().auth()
                .oauth2(person().sign())
                .get("/kit/v1/things/caller")
                .then()
                .body(equalTo("person []"));
    }

    @Test
    void refusals_are_counted_by_reasons_that_nobody_can_multiply() {
        var scope = denied("scope-missing");
        var token = denied("token-invalid");
        var missing = denied("token-missing");
        var other = denied("other");

        get(system()).statusCode(403);
        given().auth().oauth2("rubbish").get(READ).then().statusCode(401);
        given().get(READ).then().statusCode(401);
        given().auth()
                .oauth2(person().sign())
                .get("/kit/v1/things/refused/FORBIDDEN")
                .then()
                .statusCode(403);

        assertThat(denied("scope-missing") - scope).isEqualTo(1);
        assertThat(denied("token-invalid") - token).isEqualTo(1);
        assertThat(denied("token-missing") - missing).isEqualTo(1);
        assertThat(denied("other") - other).isEqualTo(1);
        var reasons = meters.find("authz.denied").counters().stream()
                .map(counter -> counter.getId().getTag("reason"))
                .collect(Collectors.toSet());
        reasons.remove("other");
        assertThat(Denials.REASONS).containsAll(reasons);
    }

    private double denied(String reason) {
        return meters.counter("authz.denied", "reason", reason).count();
    }

    private static Draft system() {
        return TokenIssuer.trusted().to("kit").system("integrator");
    }

    private static Draft person() {
        return TokenIssuer.trusted().to("kit").client("portal");
    }

    private static ValidatableResponse get(Draft token) {
        return given().auth().oauth2(token.sign()).get(READ).then();
    }

    private static ValidatableResponse post(Draft token) {
        return given().auth()
                .oauth2(token.sign())
                .contentType("application/json")
                .body("{\"name\": \"a thing\"}")
                .post(READ)
                .then();
    }
}
