package org.cadre.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

/** What left no row in the audit did not happen and is not shown. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UnrecordedActTest {

    private final String text = "page " + UUID.randomUUID();

    @Test
    void a_change_that_was_not_recorded_is_taken_back() {
        write("/kit/v1/diary/unrecorded", 500);

        assertThat(pages()).doesNotContain(text);
    }

    @Test
    void a_change_that_was_recorded_stays() {
        write("/kit/v1/diary", 201);

        assertThat(pages()).contains(text);
    }

    @Test
    void a_read_on_record_that_was_not_recorded_shows_nothing() {
        write("/kit/v1/diary", 201);

        var answer = hr().get("/kit/v1/diary/unrecorded").then().statusCode(500).extract();

        assertThat(answer.asString()).doesNotContain(text);
    }

    private void write(String path, int status) {
        hr().contentType("application/json")
                .header(IdempotencyKey.HEADER, UUID.randomUUID().toString())
                .body(Map.of("organisation", "RR8", "text", text))
                .post(path)
                .then()
                .statusCode(status);
    }

    private static String pages() {
        return hr().get("/kit/v1/diary").then().statusCode(200).extract().asString();
    }

    private static RequestSpecification hr() {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").roles("hr@RR8").sign());
    }
}
