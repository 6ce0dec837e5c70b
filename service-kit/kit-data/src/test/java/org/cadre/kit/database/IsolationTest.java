package org.cadre.kit.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadre.kit.sample.SamplePeople;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

/** The second wall: the database shows nobody the rows of others, also where an operation forgot to ask. */
@QuarkusTest
@TestProfile(SmallPool.class)
@QuarkusTestResource(ServiceBackends.class)
class IsolationTest {

    private static final int REQUESTS = 1000;

    @Test
    void a_thousand_interleaved_requests_of_two_organisations_on_two_connections_see_no_foreign_row() throws Exception {
        write("RR8", null);
        write("RDU", null);

        try (var clients = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<Response>>();
            for (var number = 0; number < REQUESTS; number++) {
                var organisation = number % 2 == 0 ? "RR8" : "RDU";
                answers.add(clients.submit(() -> pagesSeenBy(hrOf(organisation))));
            }
            for (var number = 0; number < REQUESTS; number++) {
                var own = number % 2 == 0 ? "\"RR8\"" : "\"RDU\"";
                var foreign = number % 2 == 0 ? "\"RDU\"" : "\"RR8\"";
                assertThat(answers.get(number).get().asString()).contains(own).doesNotContain(foreign);
            }
        }
    }

    @Test
    void people_see_what_is_about_themselves_wherever_it_was_written() {
        var page = write("RXX", SamplePeople.idOf("900000000077"));

        var own = pagesSeenBy(token().staffUid("900000000077").sign());
        var others = pagesSeenBy(token().staffUid("900000000078").sign());

        assertThat(own.jsonPath().getList("id", String.class)).containsExactly(page);
        assertThat(others.jsonPath().getList("id")).isEmpty();
    }

    @Test
    void a_national_role_sees_all_but_an_analyst_and_a_token_without_roles_see_nothing() {
        write("RR8", null);

        assertThat(pagesSeenBy(token().roles("standards-lead@ENG").sign())
                        .jsonPath()
                        .getList("id"))
                .isNotEmpty();
        assertThat(pagesSeenBy(token().sign()).jsonPath().getList("id")).isEmpty();
        assertThat(pagesSeenBy(token().roles("national-analyst@ENG").sign())
                        .jsonPath()
                        .getList("id"))
                .isEmpty();
    }

    @Test
    void nothing_is_written_into_another_organisation_and_nothing_of_it_removed() {
        var page = write("RR8", null);

        post(hrOf("RDU"), "/kit/v1/diary/foreign", page("RR8", null)).then().statusCode(500);
        post(hrOf("RDU"), "/kit/v1/diary/%s/delete".formatted(page), null)
                .then()
                .statusCode(204);

        assertThat(pagesSeenBy(hrOf("RR8")).jsonPath().getList("id", String.class))
                .contains(page);
    }

    @Test
    void a_reading_operation_cannot_write() {
        var page = write("RR8", null);

        given().auth()
                .oauth2(hrOf("RR8"))
                .get("/kit/v1/diary/writing-get")
                .then()
                .statusCode(500);

        assertThat(pagesSeenBy(hrOf("RR8")).jsonPath().getList("id", String.class))
                .contains(page);
    }

    private static String write(String organisation, UUID person) {
        return post(hrOf(organisation), "/kit/v1/diary", page(organisation, person))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> page(String organisation, UUID person) {
        return person == null
                ? Map.of("organisation", organisation, "text", "a page")
                : Map.of("organisation", organisation, "personId", person, "text", "a page");
    }

    private static Response post(String token, String path, Object body) {
        var request = given().auth().oauth2(token).contentType("application/json");
        return (body == null ? request : request.body(body)).post(path);
    }

    private static Response pagesSeenBy(String token) {
        return given().auth().oauth2(token).get("/kit/v1/diary");
    }

    private static String hrOf(String organisation) {
        return token().roles("hr@" + organisation).sign();
    }

    private static TokenIssuer.Draft token() {
        return TokenIssuer.trusted().to("kit");
    }
}
