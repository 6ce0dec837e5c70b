package org.cadre.kit.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trigger makes the server do in the middle of a request what it otherwise does when it restarts or is overloaded. */
@QuarkusTest
@TestProfile(SmallPool.class)
@QuarkusTestResource(ServiceBackends.class)
class DatabaseOutageTest {

    private static final String ENDS_THE_CONNECTION = "perform pg_terminate_backend(pg_backend_pid());";

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @AfterEach
    void mend() throws SQLException {
        byOwner("drop function break() cascade");
    }

    @Test
    void a_request_whose_connection_was_ended_is_told_to_come_again() throws SQLException {
        breakWith(ENDS_THE_CONNECTION, "trigger", "");

        take(503).header("Retry-After", equalTo("2")).body("code", equalTo("temporarily-unavailable"));
    }

    @Test
    void so_is_one_whose_commit_was_cut_off() throws SQLException {
        breakWith(ENDS_THE_CONNECTION, "constraint trigger", "deferrable initially deferred");

        take(503).header("Retry-After", equalTo("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"57P02", "57P03", "53100", "53200", "53300", "25P03", "57014", "58030", "40001", "55P03"})
    void so_is_one_that_the_server_gave_up(String state) throws SQLException {
        breakWith("raise exception using errcode = '%s';".formatted(state), "trigger", "");

        take(503).header("Retry-After", equalTo("2")).body("code", equalTo("temporarily-unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "42501", "25006"})
    void a_mistake_of_the_service_stays_one(String state) throws SQLException {
        breakWith("raise exception using errcode = '%s';".formatted(state), "trigger", "");

        take(500).body("code", equalTo("internal-error"));
    }

    private void breakWith(String body, String trigger, String when) throws SQLException {
        byOwner("create function break() returns trigger language plpgsql as $$ begin %s return new; end $$"
                .formatted(body));
        byOwner("create %s break after insert on event_number %s for each row execute function break()"
                .formatted(trigger, when));
    }

    private void byOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse take(int status) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("kit").sign())
                .post("/kit/v1/notes/{id}", UUID.randomUUID())
                .then()
                .statusCode(status);
    }
}
