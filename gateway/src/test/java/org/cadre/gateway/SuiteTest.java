package org.cadre.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class SuiteTest {

    @Test
    void people_find_the_documents_of_all_apis_on_the_start_page() {
        var page = given().accept("text/html").get("/").then().statusCode(200).contentType("text/html");

        for (var service : new String[] {"appraisal", "training", "talent", "workforce"}) {
            page.body(containsString("href=\"/" + service + "/v1/openapi?format=json\""));
        }
    }

    @Test
    void the_start_page_can_be_read_by_all_and_loads_nothing() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"en-GB\">"))
                .body(containsString("<title>"))
                .body(containsString("<main>"))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")))
                .body(not(containsString("<script")));
    }

    @Test
    void programs_get_the_start_page_as_json() {
        given().accept("application/json")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("X-Request-ID", notNullValue())
                .body("name", equalTo("Cadre"))
                .body("documentation", equalTo("/openapi"));
    }

    @Test
    void health_tells_which_services_are_up() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("DOWN"))
                .body("services.find { it.name == 'appraisal' }.status", equalTo("UP"))
                .body("services.find { it.name == 'appraisal' }.readyReplicas", equalTo(2))
                .body("services.find { it.name == 'talent' }.readyReplicas", equalTo(1))
                .body("services.find { it.name == 'ghost' }.status", equalTo("DOWN"))
                .body("services.find { it.name == 'ghost' }.documentation", equalTo("/ghost/v1/openapi"));
    }

    @Test
    void the_gateway_documents_what_it_answers_itself() {
        var document = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(document.getMap("paths")).containsOnlyKeys("/", "/health");
        assertThat(document.getString("servers[0].url")).isEqualTo("/");
    }

    @Test
    void only_known_methods_are_known_here() {
        given().delete("/health")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", containsString("GET"));
    }
}
