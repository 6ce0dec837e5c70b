package org.cadre.talent.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.talent.Calls.APPLICATIONS;
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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ApplicationResourceTest {

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Test
    void a_person_applies_for_themselves() {
        var person = world.person();
        var advert = campaign.advertised().advert();

        var application = post(the(person), APPLICATIONS, Map.of("advertId", advert))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("personId", equalTo(person.id().toString()))
                .body("advertId", equalTo(advert))
                .body("state", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo(campaign.today().toString()))
                .body("panelDecision", nullValue())
                .extract();

        the(person).get(application.header("Location")).then().statusCode(200);
        lead().get(application.header("Location")).then().statusCode(200);
    }

    @Test
    void without_a_staff_record_nobody_applies() {
        var advert = Map.of("advertId", campaign.advertised().advert());

        post(lead(), APPLICATIONS, advert).statusCode(403).body("code", equalTo("permission-missing"));
        post(the(new World.Person(UUID.randomUUID(), "999999999999")), APPLICATIONS, advert)
                .statusCode(403)
                .body("code", equalTo("no-staff-record"));
    }

    @Test
    void two_clicks_at_once_make_one_application() {
        var person = world.person();
        var advert = Map.of("advertId", campaign.advertised().advert());

        var answers = atOnce(6, click -> post(the(person), APPLICATIONS, advert));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("already-applied"));
    }

    @Test
    void an_advert_that_is_closed_not_open_yet_or_unknown_takes_no_application() {
        var person = world.person();
        var vacancy = campaign.advertised();
        act(lead(), lead(), "/talent/v1/adverts/" + vacancy.advert(), "close", Map.of("reason", "Enough applied"))
                .statusCode(200);
        var tomorrow = campaign.today().plusDays(1);
        String later = post(
                        lead(),
                        "/talent/v1/adverts",
                        Map.of("roleId", vacancy.role(), "opensOn", tomorrow, "closesOn", tomorrow))
                .statusCode(201)
                .extract()
                .path("id");

        post(the(person), APPLICATIONS, Map.of("advertId", vacancy.advert()))
                .statusCode(409)
                .body("code", equalTo("advert-closed"));
        post(the(person), APPLICATIONS, Map.of("advertId", later))
                .statusCode(409)
                .body("code", equalTo("advert-not-open-yet"));
        post(the(person), APPLICATIONS, Map.of("advertId", UUID.randomUUID()))
                .statusCode(404)
                .body("code", equalTo("advert-not-found"));
    }

    @Test
    void to_everybody_but_the_applicant_and_the_lead_an_application_does_not_exist() {
        var application = APPLICATIONS + "/"
                + campaign.applied(world.person(), campaign.advertised().advert());

        the(world.person()).get(application).then().statusCode(404).body("code", equalTo("application-not-found"));
        foreignLead().get(application).then().statusCode(404);
        hr().get(application).then().statusCode(404);
        act(the(world.person()), lead(), application, "withdraw", Map.of()).statusCode(404);
    }

    @Test
    void the_applicant_withdraws_and_nobody_else_does() {
        var person = world.person();
        var id = campaign.applied(person, campaign.advertised().advert());
        var application = APPLICATIONS + "/" + id;

        act(lead(), lead(), application, "withdraw", Map.of())
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        post(the(person), application + "/withdraw", Map.of()).statusCode(428);
        post(the(person).header("If-Match", "\"5\""), application + "/withdraw", Map.of())
                .statusCode(412);
        act(the(person), the(person), application, "withdraw", Map.of())
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        act(the(person), the(person), application, "withdraw", Map.of())
                .statusCode(409)
                .body("code", equalTo("application-illegal-transition"));

        var announced = PublishedEvents.on("cadre.talent.applications.v1").about(id);
        assertThat(announced)
                .extracting(Published::type)
                .containsExactly("cadre.talent.application.submitted.v1", "cadre.talent.application.withdrawn.v1");
        assertThat(announced)
                .extracting(Published::key)
                .containsOnly(person.id().toString());
        assertThat(announced)
                .allSatisfy(event -> assertThat(event.schemaViolations()).isEmpty());
    }

    @Test
    void the_lead_lists_the_applications_to_an_advert_in_their_order() {
        var advert = campaign.advertised().advert();
        var first = campaign.applied(world.person(), advert);
        var second = campaign.applied(world.person(), advert);

        String next = lead().get(APPLICATIONS + "?limit=1&advert=" + advert)
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .extract()
                .path("links.next");
        lead().get(next).then().statusCode(200).body("items.id", contains(second));
        lead().get(APPLICATIONS + "?advert=" + advert).then().body("items.id", contains(first, second));
        foreignLead().get(APPLICATIONS + "?advert=" + advert).then().statusCode(403);
        as().get(APPLICATIONS + "?advert=" + advert).then().statusCode(403).body("code", equalTo("permission-missing"));
        lead().get(APPLICATIONS).then().statusCode(400);
    }
}
