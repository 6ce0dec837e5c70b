package org.cadre.kit.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CrowdedPoolTest.TwoConnections.class)
@QuarkusTestResource(ServiceBackends.class)
class CrowdedPoolTest {

    public static class TwoConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size", "2",
                    "quarkus.datasource.jdbc.acquisition-timeout", "500ms",
                    "cadre.consumers.enabled", "false",
                    "quarkus.scheduler.enabled", "false",
                    "cadre.events.relay", "false");
        }
    }

    @Inject
    AgroalDataSource pool;

    @Test
    void whoever_finds_no_connection_in_time_is_told_to_come_again() throws SQLException {
        take(204);
        var taken = new ArrayList<Connection>();
        try {
            taken.add(pool.getConnection());
            taken.add(pool.getConnection());

            take(503).header("Retry-After", equalTo("2")).body("code", equalTo("temporarily-unavailable"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private static ValidatableResponse take(int status) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").sign())
                .post("/kit/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(status);
    }
}
