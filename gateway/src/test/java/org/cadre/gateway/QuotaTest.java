package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class QuotaTest {

    private static final String STRANGERS = "\"perapp\";q=2000;";

    @Inject
    MovableClock clock;

    /** Every three seconds a request comes back; on a slow machine that is sooner than all are spent. */
    @BeforeEach
    void time_stands_still() {
        clock.stopAt(clock.instant());
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void every_answer_that_counts_says_what_is_left() {
        get("/appraisal/v1/echo", "counted")
                .then()
                .header("RateLimit-Policy", matchesRegex("\"perapp\";q=20;w=60;pk=:[A-Za-z0-9+/]+=*:"))
                .header("RateLimit", matchesRegex("\"perapp\";r=19;t=[1-3]"));
    }

    @Test
    void the_partition_key_tells_accounts_apart_and_names_nobody() {
        var policy = get("/appraisal/v1/echo", "someone").header("RateLimit-Policy");

        assertThat(policy).doesNotContain("someone");
        assertThat(get("/appraisal/v1/echo", "someone").header("RateLimit-Policy"))
                .isEqualTo(policy);
        assertThat(get("/training/v1/echo", "someone").header("RateLimit-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    void who_has_spent_everything_has_to_wait() {
        spendAll("greedy");

        get("/appraisal/v1/echo", "greedy")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesRegex("[1-3]"))
                .header("RateLimit", matchesRegex("\"perapp\";r=0;t=[1-3]"))
                .header("X-Request-ID", matchesRegex("[0-9a-f-]{36}"))
                .body("type", equalTo("https://iana.org/assignments/http-problem-types#quota-exceeded"))
                .body("code", equalTo("quota-exceeded"))
                .body("violated-policies", contains("perapp"));
    }

    @Test
    void another_client_and_another_api_are_not_affected() {
        spendAll("selfish");

        get("/training/v1/echo", "selfish").then().statusCode(200);
        get("/appraisal/v1/echo", "neighbour").then().statusCode(200);
    }

    @Test
    void time_brings_the_quota_back() {
        spendAll("patient");

        clock.moveTo(LocalDate.of(2100, 1, 1));

        get("/appraisal/v1/echo", "patient")
                .then()
                .statusCode(200)
                .header("RateLimit", matchesRegex("\"perapp\";r=19;t=.*"));
    }

    @Test
    void a_token_without_an_application_counts_for_its_user() {
        var user = UUID.randomUUID().toString();
        var one = TokenIssuer.trusted().to("appraisal").staffUid(user).sign();
        var other = TokenIssuer.trusted()
                .to("appraisal")
                .staffUid(user)
                .roles("hr@RR8")
                .sign();

        given().header("Authorization", "Bearer " + one).get("/appraisal/v1/echo");

        given().header("Authorization", "Bearer " + other)
                .get("/appraisal/v1/echo")
                .then()
                .header("RateLimit", matchesRegex("\"perapp\";r=18;t=.*"));
    }

    @Test
    void refusals_of_the_service_count_for_the_client_and_those_of_the_door_for_the_address() {
        get("/ghost/v1/echo", "unlucky").then().statusCode(503).header("RateLimit", matchesRegex(".*r=19.*"));
        given().get("/appraisal/v1/echo").then().statusCode(401).header("RateLimit-Policy", startsWith(STRANGERS));
        given().get("/appraisal/v1").then().statusCode(200).header("RateLimit-Policy", startsWith(STRANGERS));
        given().get("/health").then().statusCode(200).header("RateLimit-Policy", startsWith(STRANGERS));
    }

    private static void spendAll(String client) {
        IntStream.range(0, Neighbourhood.QUOTA)
                .forEach(call -> get("/appraisal/v1/echo", client).then().statusCode(200));
    }

    private static Response get(String path, String client) {
        return given().header("Authorization", Bearer.of(client)).get(path);
    }
}
