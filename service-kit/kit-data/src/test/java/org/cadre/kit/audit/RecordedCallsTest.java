package org.cadre.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What a call leaves in the audit. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RecordedCallsTest {

    private static final String REQUEST = "60e0b220-8136-4ca5-ae46-1d97ef59d068";

    @Inject
    Session database;

    @Test
    void a_read_says_who_looked_at_what_and_in_which_request() {
        var drawer = UUID.randomUUID();

        call(TokenIssuer.trusted().to("kit").roles("hr@RR8").sign(), "/drawers/" + drawer, 200);

        assertThat(recorded(drawer.toString()))
                .containsExactly("subject-hr@RR8", null, "RR8", "read", "drawer", "ALLOWED", null, REQUEST);
    }

    @Test
    void a_refusal_is_recorded_with_its_code_though_its_transaction_left_nothing() {
        var drawer = UUID.randomUUID();

        call(TokenIssuer.trusted().to("kit").roles("hr@RR8").sign(), "/drawers/" + drawer + "/lock", 403);

        assertThat(recorded("/kit/v1/drawers/" + drawer + "/lock"))
                .containsExactly("subject-hr@RR8", null, null, "open", "operation", "DENIED", "drawer-locked", REQUEST);
    }

    @Test
    void a_representative_is_recorded_with_the_person_it_acts_for() {
        var drawer = UUID.randomUUID();

        call(with(Map.of("act", Map.of("sub", "secretary"))), "/drawers/" + drawer, 200);

        assertThat(recorded(drawer.toString())).startsWith("secretary", "director");
    }

    @Test
    void a_token_may_also_name_whom_its_subject_acts_for() {
        var drawer = UUID.randomUUID();

        call(with(Map.of("on_behalf_of", "chair")), "/drawers/" + drawer, 200);

        assertThat(recorded(drawer.toString())).startsWith("director", "chair");
    }

    private static String with(Map<String, Object> claims) {
        return TokenIssuer.trusted()
                .to("kit")
                .subject("director")
                .claims(claims)
                .sign();
    }

    private static void call(String token, String path, int status) {
        given().header("Authorization", "Bearer " + token)
                .header("X-Request-ID", REQUEST)
                .get("/kit/v1" + path)
                .then()
                .statusCode(status);
    }

    private List<Object> recorded(String resourceId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arrays.asList(database.createNativeQuery("""
                                select actor, on_behalf_of, organisation, action, resource, decision, reason, request_id
                                from audit_entry where resource_id = :id
                                """, Object[].class)
                        .setParameter("id", resourceId)
                        .getSingleResult()));
    }
}
