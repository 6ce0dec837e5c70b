package org.cadre.workforce.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PostResourceTest {

    private static final String POSTS = "/workforce/v1/posts";

    @Test
    void a_new_post_is_vacant_and_announced() {
        var created = establish(Map.of("positionNumber", "NEW-1"))
                .statusCode(201)
                .body("state", equalTo("VACANT"))
                .body("vacancyWte", equalTo(1.0f))
                .body("holderId", nullValue())
                .extract();

        var announced = PublishedEvents.on("cadre.workforce.posts.v1").about(created.path("id"));
        assertThat(announced).extracting(Published::type).containsExactly("cadre.workforce.post.established.v1");
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
        Calls.as("hr@RR8")
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void a_position_number_counts_once_in_an_organisation() {
        establish(Map.of("positionNumber", "TWICE")).statusCode(201);

        establish(Map.of("positionNumber", "TWICE"))
                .statusCode(409)
                .body("code", equalTo("position-number-taken"))
                .body("errors.pointer", contains("#/positionNumber"));
    }

    @Test
    void a_post_names_codes_and_organisations_that_exist_today() {
        establish(Map.of("positionNumber", "BAD-1", "staffGroup", "Wizards", "band", "Band 12", "stage", "STAGE_7"))
                .statusCode(422)
                .body("code", equalTo("post-invalid"))
                .body("errors.pointer", contains("#/staffGroup", "#/band", "#/stage"));
        establish(Map.of("organisation", "QM7", "positionNumber", "BAD-2"))
                .statusCode(422)
                .body("errors.code", contains("unknown-organisation"));
        establish(Map.of("positionNumber", "BAD-3", "establishmentWte", 0))
                .statusCode(400)
                .body("errors.pointer", contains("#/establishmentWte"));
        establish(Map.of("positionNumber", "no spaces")).statusCode(400);
    }

    @Test
    void only_planners_establish_and_only_the_organisation_and_its_talent_leads_see_posts() {
        Calls.as("hr@RR8")
                .contentType("application/json")
                .body(draft(Map.of("positionNumber", "ROLE-1")))
                .post(POSTS)
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        var location = establish(Map.of("positionNumber", "ROLE-2")).extract().header("Location");

        Calls.as("hr@RDU").get(location).then().statusCode(404).body("code", equalTo("post-not-found"));
        Calls.as("talent-lead@Y63").get(location).then().statusCode(200);
        Calls.as("talent-lead@Y56").get(location).then().statusCode(404);
        Calls.as("workforce-planner@QWO").get(location).then().statusCode(200);
        Calls.as("hr@RDU").queryParam("organisation", "RR8").get(POSTS).then().statusCode(403);
    }

    @Test
    void posts_are_listed_by_number_and_state() {
        establish(Map.of("organisation", "RY6", "positionNumber", "L1"));
        establish(Map.of("organisation", "RY6", "positionNumber", "L2"));

        var first =
                list("limit", 1).body("items.positionNumber", contains("L1")).extract();

        list("cursor", first.path("page.nextCursor")).body("items.positionNumber", not(hasItem("L1")));
        list("state", "VACANT").body("items", hasSize(2));
        list("state", "FILLED").body("items", hasSize(0));
    }

    @Test
    void an_establishment_adds_posts_up_by_staff_group() {
        establish(Map.of("organisation", "RCB", "positionNumber", "E1", "establishmentWte", 1.5));
        establish(Map.of("organisation", "RCB", "positionNumber", "E2", "establishmentWte", 0.33333));
        var path = "/workforce/v1/establishments/RCB";

        Calls.as("hr@RCB")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.staffGroup", contains("Administrative and Clerical"))
                .body("items[0].posts", equalTo(2))
                .body("items[0].vacancyWte", equalTo(1.83333f));
        Calls.as("accountable-officer@RCB").get(path).then().statusCode(200);
        Calls.as("hr@RDU").get(path).then().statusCode(403).body("code", equalTo("permission-missing"));
    }

    @Test
    void of_many_planners_with_the_same_number_exactly_one_wins() {
        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(planner ->
                        establish(Map.of("positionNumber", "RACE")).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    private static ValidatableResponse list(String parameter, Object value) {
        return Calls.as("workforce-planner@RY6")
                .queryParam("organisation", "RY6")
                .queryParam(parameter, value)
                .get(POSTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse establish(Map<String, Object> values) {
        return Calls.as("workforce-planner@ENG")
                .contentType("application/json")
                .body(draft(values))
                .post(POSTS)
                .then();
    }

    private static Map<String, Object> draft(Map<String, Object> values) {
        var draft = new HashMap<String, Object>(Map.of(
                "organisation", "RR8",
                "staffGroup", "Administrative and Clerical",
                "band", "Band 8a",
                "stage", "STAGE_2",
                "establishmentWte", 1.0));
        draft.putAll(values);
        return draft;
    }
}
