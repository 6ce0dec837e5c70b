package org.cadre.talent.role;

import static org.cadre.talent.Calls.ROLES;
import static org.cadre.talent.Calls.as;
import static org.cadre.talent.Calls.foreignLead;
import static org.cadre.talent.Calls.hr;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RoleResourceTest {

    @Inject
    World world;

    @BeforeEach
    void trusts() {
        world.knowsTheTrusts();
    }

    @Test
    void the_lead_of_the_region_and_the_hr_of_the_employer_describe_and_see_roles() {
        var post = world.vacantPost("RR8", "STAGE_2");

        var role = described(lead(), post, "STAGE_2")
                .statusCode(201)
                .body("organisation", equalTo("RR8"))
                .body("postId", equalTo(post.toString()))
                .body("requiredStage", equalTo("STAGE_2"))
                .extract();
        described(hr(), post, "STAGE_3").statusCode(201);

        hr().get(role.header("Location")).then().statusCode(200).header("ETag", equalTo("\"0\""));
        lead().header("If-None-Match", "\"0\"")
                .get(role.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void to_everybody_else_neither_the_post_nor_the_role_exists() {
        var post = world.vacantPost("RR8", "STAGE_2");
        String location = described(lead(), post, "STAGE_2").extract().header("Location");

        described(foreignLead(), post, "STAGE_2").statusCode(404).body("code", equalTo("post-not-found"));
        described(as("education-lead@RR8"), post, "STAGE_2").statusCode(404);
        foreignLead().get(location).then().statusCode(404).body("code", equalTo("role-not-found"));
        as("hr@RNS").get(location).then().statusCode(404);
        foreignLead()
                .get(ROLES + "?organisation=RR8")
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void the_accountable_officer_sees_roles_and_describes_none() {
        var post = world.vacantPost("RR8", "STAGE_2");
        String location = described(lead(), post, "STAGE_2").extract().header("Location");

        as("accountable-officer@RR8").get(location).then().statusCode(200);
        as("accountable-officer@RNS").get(location).then().statusCode(404);
        described(as("accountable-officer@RR8"), post, "STAGE_2")
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void a_post_that_workforce_never_told_of_has_no_role() {
        described(lead(), UUID.randomUUID(), "STAGE_2").statusCode(404).body("code", equalTo("post-not-found"));
    }

    @Test
    void a_role_asks_for_a_known_stage_and_for_no_less_than_its_post_does() {
        var post = world.vacantPost("RR8", "STAGE_3");

        described(lead(), post, "STAGE_9")
                .statusCode(422)
                .body("code", equalTo("stage-unknown"))
                .body("errors.pointer", contains("#/requiredStage"));
        described(lead(), post, "STAGE_2").statusCode(422).body("code", equalTo("stage-below-post"));
        described(lead(), post, "FUNDAMENTAL").statusCode(422);
        described(lead(), post, "STAGE_4").statusCode(201);
    }

    @Test
    void what_is_missing_is_named() {
        post(lead(), ROLES, Map.of("title", " ", "requiredStage", "STAGE_2", "postId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("#/title"));
        post(lead(), ROLES, Map.of("title", "Head", "requiredStage", "STAGE_2"))
                .statusCode(400)
                .body("errors.pointer", contains("#/postId"));
    }

    @Test
    void roles_are_listed_page_by_page_newest_first() {
        var post = world.vacantPost("RR8", "STAGE_2");
        String older = described(lead(), post, "STAGE_2").extract().path("id");
        String newer = described(lead(), post, "STAGE_2").extract().path("id");

        var page = lead().get(ROLES + "?organisation=RR8&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer))
                .extract();
        String next = page.path("links.next");
        lead().get(next).then().statusCode(200).body("items", hasSize(1)).body("items.id", contains(older));
        lead().get(ROLES + "?organisation=RR8").then().body("items.id", hasItems(newer, older));
        lead().get(ROLES + "?organisation=RR8&cursor=x").then().statusCode(400).body("code", equalTo("bad-cursor"));
        as("talent-lead@Y60")
                .get(ROLES + "?organisation=RNS")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItems(newer)));
    }

    private static ValidatableResponse described(RequestSpecification caller, UUID post, String stage) {
        return post(caller, ROLES, Map.of("postId", post, "title", "Head of theatres", "requiredStage", stage));
    }
}
