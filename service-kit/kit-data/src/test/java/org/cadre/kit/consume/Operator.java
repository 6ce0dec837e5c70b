package org.cadre.kit.consume;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cadre.kit.testing.TokenIssuer;

/** An operator at the kit's own API. */
final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Operator() {}

    static RequestSpecification call() {
        return given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("kit")
                        .roles("system-operator@ENG")
                        .sign())
                .contentType("application/json");
    }

    static ValidatableResponse askForRebuild(String group, boolean mayShrink) {
        return call().body(Map.of("mayShrink", mayShrink))
                .post("/kit/v1/projections/{group}/rebuild", group)
                .then();
    }

    /** Asks and waits until it has ended; returns how it ended. */
    static Rebuild rebuild(String group, boolean mayShrink) {
        askForRebuild(group, mayShrink).statusCode(202);
        await().atMost(PATIENCE)
                .until(() -> !UNDER_WAY.contains(lastRebuild(group).state()));
        return lastRebuild(group);
    }

    static void republish() {
        call().post("/kit/v1/publications/republish").then().statusCode(202);
    }

    static String digestHeld(String group) {
        return call().get("/kit/v1/projections/{group}", group)
                .then()
                .statusCode(200)
                .extract()
                .path("held.digest");
    }

    static String digestPublished(String topic) {
        return call().get("/kit/v1/publications")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.topic == '%s' }.bySubject.digest".formatted(topic));
    }

    private static final List<Rebuild.State> UNDER_WAY = List.of(Rebuild.State.REQUESTED, Rebuild.State.RUNNING);

    static Rebuild lastRebuild(String group) {
        return call().get("/kit/v1/projections")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getObject("items.find { it.group == '%s' }.rebuild".formatted(group), Rebuild.class);
    }
}
