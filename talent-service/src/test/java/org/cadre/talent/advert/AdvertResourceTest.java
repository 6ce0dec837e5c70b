package org.cadre.talent.advert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.talent.Calls.ADVERTS;
import static org.cadre.talent.Calls.act;
import static org.cadre.talent.Calls.as;
import static org.cadre.talent.Calls.atOnce;
import static org.cadre.talent.Calls.foreignLead;
import static org.cadre.talent.Calls.hr;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.cadre.talent.Calls.the;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AdvertResourceTest {

    private static final Map<String, String> WITH_A_REASON = Map.of("reason", "The service is being redesigned");

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @BeforeEach
    void trusts() {
        world.knowsTheTrusts();
    }

    @Test
    void an_open_advert_is_visible_to_everybody_with_a_token() {
        var advert = ADVERTS + "/" + campaign.advertised().advert();

        the(world.person())
                .get(advert)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("OPEN"))
                .body("title", equalTo("Head of theatres"))
                .body("requiredStage", equalTo("STAGE_2"))
                .body("opensOn", equalTo(campaign.today().toString()))
                .body("closedOn", nullValue());
        given().get(advert).then().statusCode(401).body("code", equalTo("token-missing"));
    }

    @Test
    void only_the_lead_of_the_region_opens_an_advert() {
        var role = campaign.role(world.vacantPost("RR8", "STAGE_2"));
        var wanted = Map.of("roleId", role, "closesOn", campaign.today());

        post(foreignLead(), ADVERTS, wanted).statusCode(404).body("code", equalTo("role-not-found"));
        post(hr(), ADVERTS, wanted).statusCode(403).body("code", equalTo("permission-missing"));
        post(lead(), ADVERTS, wanted).statusCode(201);
    }

    @Test
    void a_filled_post_is_not_advertised() {
        var post = world.vacantPost("RR8", "STAGE_2");
        var role = campaign.role(post);
        world.fill(post, "RR8", "STAGE_2");

        post(lead(), ADVERTS, Map.of("roleId", role, "closesOn", campaign.today()))
                .statusCode(409)
                .body("code", equalTo("post-not-vacant"));
    }

    @Test
    void of_many_who_advertise_a_post_at_once_exactly_one_succeeds() {
        var role = campaign.role(world.vacantPost("RR8", "STAGE_2"));
        var wanted = Map.of("roleId", role, "closesOn", campaign.today());

        var answers = atOnce(6, client -> post(lead(), ADVERTS, wanted));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("advert-already-open"));
    }

    @Test
    void the_days_of_an_advert_are_today_or_later_and_in_order() {
        var role = campaign.role(world.vacantPost("RR8", "STAGE_2"));
        var today = campaign.today();

        post(lead(), ADVERTS, Map.of("roleId", role, "opensOn", today.minusDays(1), "closesOn", today))
                .statusCode(422)
                .body("code", equalTo("opens-in-the-past"));
        post(lead(), ADVERTS, Map.of("roleId", role, "closesOn", today.minusDays(1)))
                .statusCode(422)
                .body("errors.pointer", contains("#/closesOn"));
        post(lead(), ADVERTS, Map.of("roleId", role)).statusCode(400).body("errors.pointer", contains("#/closesOn"));
    }

    @Test
    void closing_by_hand_needs_a_reason_the_etag_and_the_lead_of_the_region() {
        var advert = ADVERTS + "/" + campaign.advertised().advert();

        post(lead(), advert + "/close", WITH_A_REASON).statusCode(428);
        post(lead().header("If-Match", "\"9\""), advert + "/close", WITH_A_REASON)
                .statusCode(412);
        act(lead(), lead(), advert, "close", Map.of("reason", " "))
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
        act(foreignLead(), lead(), advert, "close", WITH_A_REASON)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        act(hr(), lead(), advert, "close", WITH_A_REASON).statusCode(403);

        act(lead(), lead(), advert, "close", WITH_A_REASON)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("reason", equalTo("BY_HAND"))
                .body("note", equalTo("The service is being redesigned"))
                .body("closedOn", equalTo(campaign.today().toString()));
        act(lead(), lead(), advert, "close", WITH_A_REASON)
                .statusCode(409)
                .body("code", equalTo("advert-illegal-transition"));
    }

    @Test
    void opening_and_closing_are_announced_as_their_schemas_say() {
        var advert = campaign.advertised().advert();
        act(lead(), lead(), ADVERTS + "/" + advert, "close", WITH_A_REASON).statusCode(200);

        var announced = PublishedEvents.on("cadre.talent.adverts.v1").about(advert);

        assertThat(announced)
                .extracting(Published::type)
                .containsExactly("cadre.talent.advert.opened.v1", "cadre.talent.advert.closed.v1");
        assertThat(announced)
                .allSatisfy(event -> assertThat(event.schemaViolations()).isEmpty());
        assertThat(announced.getLast().data().toString()).doesNotContain("redesigned");
    }

    @Test
    void adverts_are_found_by_region_employer_and_whether_they_are_open() {
        var open = campaign.advertised().advert();
        var closed = campaign.advertised().advert();
        act(lead(), lead(), ADVERTS + "/" + closed, "close", WITH_A_REASON).statusCode(200);

        found("region=Y63").body("items.id", hasItem(open)).body("items.id", hasItem(closed));
        found("region=Y60").body("items.id", not(hasItem(open)));
        found("region=Y99").body("items", hasSize(0));
        found("organisation=RR8&open=true").body("items.id", hasItem(open)).body("items.id", not(hasItem(closed)));
        found("organisation=RR8&open=false").body("items.id", hasItem(closed)).body("items.id", not(hasItem(open)));
        found("organisation=RNS").body("items.id", not(hasItem(open)));
    }

    @Test
    void an_advert_that_opens_tomorrow_is_not_open_today() {
        var role = campaign.role(world.vacantPost("RR8", "STAGE_2"));
        var tomorrow = campaign.today().plusDays(1);
        String advert = post(lead(), ADVERTS, Map.of("roleId", role, "opensOn", tomorrow, "closesOn", tomorrow))
                .statusCode(201)
                .extract()
                .path("id");

        found("open=true&limit=200").body("items.id", not(hasItem(advert)));
        found("open=false&limit=200").body("items.id", hasItem(advert));
    }

    @Test
    void adverts_are_listed_page_by_page() {
        campaign.advertised();
        campaign.advertised();

        var first = found("organisation=RR8&limit=1").body("items", hasSize(1)).extract();
        String next = first.path("links.next");

        as().get(next).then().statusCode(200).body("items.id", not(hasItem(first.<String>path("items[0].id"))));
        as().get(next.replace("organisation=RR8", "organisation=RNS"))
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
        as().get(ADVERTS + "?organisation=leeds")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("organisation"));
    }

    @Test
    void an_unknown_advert_is_not_found() {
        as().get(ADVERTS + "/01920000-0000-7000-8000-000000000001")
                .then()
                .statusCode(404)
                .body("code", equalTo("advert-not-found"));
    }

    private static ValidatableResponse found(String query) {
        return as().get(ADVERTS + "?" + query).then().statusCode(200);
    }
}
