package org.cadre.talent.appointment;

import static org.cadre.talent.Calls.ADVERTS;
import static org.cadre.talent.Calls.APPLICATIONS;
import static org.cadre.talent.Calls.APPOINTMENTS;
import static org.cadre.talent.Calls.ROLES;
import static org.cadre.talent.Calls.act;
import static org.cadre.talent.Calls.foreignLead;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.junit.jupiter.api.Test;

/** Posts go from one organisation to another, and with them what neither would see of the other. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MovedPostTest {

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Test
    void a_vacancy_that_its_former_organisation_gave_is_not_given_again_by_the_next_one() {
        var vacancy = campaign.advertised();
        var first = world.person();
        world.verdict(first.id(), "STAGE_2", "ELIGIBLE", "", "");
        appointed(lead(), campaign.recommended(first, vacancy.advert())).statusCode(201);
        act(lead(), lead(), ADVERTS + "/" + vacancy.advert(), "close", Map.of("reason", "Appointed"))
                .statusCode(200);
        world.move(vacancy.post(), "RNS", "STAGE_2");

        var second = recommendedElsewhere(vacancy.post());

        appointed(foreignLead(), second).statusCode(409).body("code", equalTo("already-appointed"));
    }

    private String recommendedElsewhere(UUID post) {
        var person = world.person();
        world.verdict(person.id(), "STAGE_2", "ELIGIBLE", "", "");
        var role = made(ROLES, Map.of("postId", post, "title", "Head of theatres", "requiredStage", "STAGE_2"));
        var advert = made(ADVERTS, Map.of("roleId", role, "closesOn", campaign.today()));
        var application = campaign.applied(person, advert);
        step(application, "shortlist", Map.of());
        step(application, "panel-decision", Campaign.decision("RECOMMENDED", campaign.panel()));
        return application;
    }

    private static String made(String collection, Map<String, ?> body) {
        return post(foreignLead(), collection, body).statusCode(201).extract().path("id");
    }

    private static void step(String application, String verb, Map<String, ?> body) {
        act(foreignLead(), foreignLead(), APPLICATIONS + "/" + application, verb, body)
                .statusCode(200);
    }

    private ValidatableResponse appointed(RequestSpecification caller, String application) {
        return post(caller, APPOINTMENTS, Map.of("applicationId", application, "startsOn", campaign.today()));
    }
}
