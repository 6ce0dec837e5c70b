package org.cadre.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.kit.testing.TrustedIssuer;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class DenialLogTest {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    @Test
    void a_refusal_is_logged_with_its_reason_and_nothing_about_a_person() {
        var lines = linesDuring(() -> {
            var token = TokenIssuer.trusted().to("kit").roles("nobody@RR8").staffUid("900000000777");
            given().auth()
                    .oauth2(token.sign())
                    .get("/kit/v1/things/for-hr/RR8")
                    .then()
                    .statusCode(403);
            given().auth().oauth2("e30.e30.CANARY").get("/kit/v1/things").then().statusCode(401);
        });

        assertThat(lines)
                .contains("denied reason=permission-missing method=GET", "denied reason=token-invalid method=GET");
        assertThat(lines).noneMatch(line -> line.contains("900000000777") || line.contains("CANARY"));
    }

    private static List<String> linesDuring(Runnable calls) {
        var lines = new CopyOnWriteArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(MESSAGE.format(entry));
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger.getLogger("").addHandler(listener);
        try {
            calls.run();
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        return lines;
    }
}
