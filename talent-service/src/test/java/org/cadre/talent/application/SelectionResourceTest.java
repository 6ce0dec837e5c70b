package org.cadre.talent.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.talent.Calls.APPLICATIONS;
import static org.cadre.talent.Calls.act;
import static org.cadre.talent.Calls.foreignLead;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.cadre.talent.Calls.the;
import static org.cadre.talent.Campaign.decision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SelectionResourceTest {

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Test
    void the_lead_shortlists_and_the_panel_recommends_with_reasons() {
        var person = world.person();
        var id = campaign.shortlisted(person, campaign.advertised().advert());
        var panel = campaign.panel();

        decided(lead(), id, decision("RECOMMENDED", panel))
                .statusCode(200)
                .body("state", equalTo("RECOMMENDED"))
                .body("panelDecision.reasons", equalTo("Led two services through change"))
                .body(
                        "panelDecision.panel",
                        equalTo(panel.stream().map(UUID::toString).toList()))
                .body("panelDecision.decidedOn", equalTo(campaign.today().toString()));

        the(person)
                .get(APPLICATIONS + "/" + id)
                .then()
                .body("panelDecision.reasons", equalTo("Led two services through change"));
        var announced = PublishedEvents.on("cadre.talent.applications.v1").about(id);
        assertThat(announced)
                .extracting(Published::type)
                .containsExactly(
                        "cadre.talent.application.submitted.v1",
                        "cadre.talent.application.shortlisted.v1",
                        "cadre.talent.application.recommended.v1");
        assertThat(announced).allSatisfy(event -> {
            assertThat(event.schemaViolations()).isEmpty();
            assertThat(event.data().toString()).doesNotContain("Led two services");
        });
    }

    @Test
    void a_panel_may_reject_with_reasons_and_that_is_the_end() {
        var id = campaign.applied(world.person(), campaign.advertised().advert());

        decided(lead(), id, decision("REJECTED", campaign.panel()))
                .statusCode(200)
                .body("state", equalTo("REJECTED"));

        shortlisted(lead(), id).statusCode(409).body("code", equalTo("application-illegal-transition"));
        assertThat(PublishedEvents.on("cadre.talent.applications.v1").about(id).getLast())
                .satisfies(event -> assertThat(event.schemaViolations()).isEmpty())
                .extracting(Published::type)
                .isEqualTo("cadre.talent.application.rejected.v1");
    }

    @Test
    void nobody_is_recommended_who_is_not_on_the_shortlist() {
        var id = campaign.applied(world.person(), campaign.advertised().advert());

        decided(lead(), id, decision("RECOMMENDED", campaign.panel()))
                .statusCode(409)
                .body("code", equalTo("application-illegal-transition"));
    }

    @Test
    void a_decision_without_reasons_is_none() {
        var id = campaign.shortlisted(world.person(), campaign.advertised().advert());
        var panel = campaign.panel();

        decided(lead(), id, with(decision("RECOMMENDED", panel), "reasons", " "))
                .statusCode(400)
                .body("errors.pointer", contains("#/reasons"));
        decided(lead(), id, Map.of("decision", "RECOMMENDED", "panel", panel))
                .statusCode(400)
                .body("errors.pointer", contains("#/reasons"));
        decided(lead(), id, with(decision("RECOMMENDED", panel), "decision", "MAYBE"))
                .statusCode(400)
                .body("errors.pointer", contains("#/decision"));
    }

    @Test
    void a_panel_is_three_different_people_with_a_staff_record() {
        var id = campaign.shortlisted(world.person(), campaign.advertised().advert());
        var panel = campaign.panel();

        decided(lead(), id, decision("RECOMMENDED", panel.subList(0, 2)))
                .statusCode(422)
                .body("code", equalTo("panel-too-small"))
                .body("errors.pointer", contains("#/panel"));
        decided(lead(), id, decision("RECOMMENDED", List.of(panel.get(0), panel.get(1), panel.get(0))))
                .statusCode(422)
                .body("code", equalTo("panel-member-repeated"))
                .body("errors.pointer", contains("#/panel/2"));
        decided(lead(), id, decision("RECOMMENDED", List.of(panel.get(0), UUID.randomUUID(), panel.get(1))))
                .statusCode(422)
                .body("code", equalTo("panel-member-unknown"))
                .body("errors.pointer", contains("#/panel/1"));
    }

    @Test
    void the_applicant_does_not_sit_on_the_panel() {
        var person = world.person();
        var id = campaign.shortlisted(person, campaign.advertised().advert());
        var panel = campaign.panel();

        decided(lead(), id, decision("RECOMMENDED", List.of(panel.get(0), panel.get(1), person.id())))
                .statusCode(422)
                .body("code", equalTo("panel-includes-applicant"))
                .body("errors.pointer", contains("#/panel/2"));
    }

    @Test
    void the_selection_is_the_work_of_the_lead_of_the_region() {
        var person = world.person();
        var id = campaign.applied(person, campaign.advertised().advert());
        var decision = decision("REJECTED", campaign.panel());

        shortlisted(foreignLead(), id).statusCode(404).body("code", equalTo("application-not-found"));
        shortlisted(the(person), id).statusCode(403).body("code", equalTo("permission-missing"));
        decided(foreignLead(), id, decision).statusCode(404);
        decided(the(person), id, decision).statusCode(403);
    }

    @Test
    void a_lead_who_applies_is_selected_by_another_lead() {
        var person = world.person();
        var id = campaign.applied(person, campaign.advertised().advert());

        shortlisted(the(person, "talent-lead@Y63"), id).statusCode(403).body("code", equalTo("permission-missing"));
        shortlisted(lead(), id).statusCode(200);
    }

    @Test
    void those_who_decided_see_what_they_decided_and_no_more() {
        var member = world.person();
        var advert = campaign.advertised().advert();
        var id = campaign.shortlisted(world.person(), advert);
        var other = APPLICATIONS + "/" + campaign.applied(world.person(), advert);
        var panel = Stream.concat(campaign.panel().stream(), Stream.of(member.id()));
        the(member).get(APPLICATIONS + "/" + id).then().statusCode(404);

        decided(lead(), id, decision("REJECTED", panel.toList())).statusCode(200);

        the(member).get(APPLICATIONS + "/" + id).then().statusCode(200).body("state", equalTo("REJECTED"));
        shortlisted(the(member), id).statusCode(403).body("code", equalTo("permission-missing"));
        the(member).get(other).then().statusCode(404);
    }

    @Test
    void every_step_needs_the_etag() {
        var application = APPLICATIONS + "/"
                + campaign.applied(world.person(), campaign.advertised().advert());
        var decision = decision("REJECTED", campaign.panel());

        post(lead(), application + "/shortlist", Map.of()).statusCode(428);
        post(lead().header("If-Match", "\"7\""), application + "/shortlist", Map.of())
                .statusCode(412);
        post(lead(), application + "/panel-decision", decision).statusCode(428);
        post(lead().header("If-Match", "\"7\""), application + "/panel-decision", decision)
                .statusCode(412);
    }

    private static ValidatableResponse shortlisted(RequestSpecification caller, String id) {
        return act(caller, lead(), APPLICATIONS + "/" + id, "shortlist", Map.of());
    }

    private static ValidatableResponse decided(RequestSpecification caller, String id, Map<String, ?> decision) {
        return act(caller, lead(), APPLICATIONS + "/" + id, "panel-decision", decision);
    }

    private static Map<String, Object> with(Map<String, Object> decision, String property, Object value) {
        var changed = new HashMap<>(decision);
        changed.put(property, value);
        return changed;
    }
}
