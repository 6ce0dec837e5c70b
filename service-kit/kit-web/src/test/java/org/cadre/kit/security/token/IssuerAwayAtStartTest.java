package org.cadre.kit.security.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.cadre.kit.testing.Crowd;
import org.cadre.kit.testing.IssuerServer;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.api.Test;

/** A service is started while its issuer is not there. */
@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
@TestProfile(IssuerAwayAtStartTest.Away.class)
class IssuerAwayAtStartTest {

    private static final IssuerServer LATE =
            new IssuerServer(TokenIssuer.trusted().key());

    /** Another address than that of the other tests, where nobody listens yet. */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cadre.issuer.address", LATE.address());
        }
    }

    @TestHTTPResource("/kit/v1/things")
    URI things;

    @Test
    void it_says_so_at_once_to_many_callers_and_recovers_by_itself() {
        var start = System.nanoTime();
        var answers =
                Crowd.get(200, things, () -> TokenIssuer.trusted().to("kit").sign());
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(answers).containsOnly(503);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        given().get("/kit/v1/things").then().statusCode(401);
        given().get("/kit/v1").then().statusCode(200);

        LATE.comeBack();
        await().atMost(Duration.ofSeconds(20)).until(() -> LATE.timesAsked() > 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> status() == 200);
        assertThat(LATE.timesAsked()).isLessThan(10);
        LATE.goAway();
    }

    private static int status() {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").sign())
                .get("/kit/v1/things")
                .statusCode();
    }
}
