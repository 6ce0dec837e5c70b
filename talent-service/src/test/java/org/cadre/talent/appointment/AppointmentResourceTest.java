package org.cadre.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.talent.Calls.ADVERTS;
import static org.cadre.talent.Calls.APPLICATIONS;
import static org.cadre.talent.Calls.APPOINTMENTS;
import static org.cadre.talent.Calls.act;
import static org.cadre.talent.Calls.atOnce;
import static org.cadre.talent.Calls.foreignLead;
import static org.cadre.talent.Calls.hr;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.cadre.talent.Calls.the;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppointmentResourceTest {

    private static final String TWO_GAPS = """
            {"code": "INDUCTION_NOT_COMPLETED", "detail": "The induction is not completed"},
            {"code": "PROGRAMME_NOT_COMPLETED", "detail": "No accredited programme of STAGE_2 is completed"}
            """;

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Inject
    MovableClock clock;

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void the_gate_refuses_naming_the_gaps_until_the_verdict_has_arrived() {
        var person = world.person();
        var vacancy = campaign.advertised();
        var application = campaign.recommended(person, vacancy.advert());

        appointed(lead(), application)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("not-eligible"))
                .body("errors.code", contains("no-verdict-yet"));
        world.verdict(person.id(), "STAGE_2", "NOT_ELIGIBLE", TWO_GAPS, "");
        appointed(lead(), application)
                .statusCode(409)
                .body("code", equalTo("not-eligible"))
                .body("errors.code", contains("induction-not-completed", "programme-not-completed"))
                .body("errors[0].detail", equalTo("The induction is not completed"));
        assertThat(state(application)).isEqualTo("RECOMMENDED");

        world.verdict(person.id(), "STAGE_2", "ELIGIBLE", "", "");
        var appointment = appointed(lead(), application)
                .statusCode(201)
                .body("applicationId", equalTo(application))
                .body("advertId", equalTo(vacancy.advert()))
                .body("postId", equalTo(vacancy.post().toString()))
                .body("personId", equalTo(person.id().toString()))
                .body("appointedOn", equalTo(campaign.today().toString()))
                .extract();
        assertThat(state(application)).isEqualTo("APPOINTED");
        the(person).get(appointment.header("Location")).then().statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void a_refusal_at_the_gate_is_on_record() {
        var person = world.person();
        var application = campaign.recommended(person, campaign.advertised().advert());
        world.verdict(person.id(), "STAGE_2", "NOT_ELIGIBLE", TWO_GAPS, "");

        appointed(lead(), application).statusCode(409);

        var recorded = transactions.bySystem(() -> database.createNativeQuery("""
                                select concat_ws(' ', actor, action, organisation, reason) from audit_entry
                                where resource_id = :id and decision = 'DENIED'
                                """, String.class)
                .setParameter("id", application)
                .getResultList());
        assertThat(recorded)
                .containsExactly(
                        "subject-talent-lead@Y63 appoint RR8 induction-not-completed, programme-not-completed");
    }

    @Test
    void an_appointment_is_announced_as_its_schema_says_under_the_persons_key() {
        var person = world.person();
        var application = eligible(person, campaign.advertised());
        String id = appointed(lead(), application).statusCode(201).extract().path("id");

        var announced = PublishedEvents.on("cadre.talent.appointments.v1").about(id);

        assertThat(announced).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("cadre.talent.appointment.made.v1");
            assertThat(event.key()).isEqualTo(person.id().toString());
            assertThat(event.schemaViolations()).isEmpty();
        });
        assertThat(PublishedEvents.on("cadre.talent.applications.v1")
                        .about(application)
                        .getLast())
                .satisfies(event -> assertThat(event.schemaViolations()).isEmpty())
                .satisfies(
                        event -> assertThat(event.data().path("state").asText()).isEqualTo("APPOINTED"));
    }

    @Test
    void a_dispensation_opens_the_gate_through_its_last_day() {
        var person = world.person();
        var application = campaign.recommended(person, campaign.advertised().advert());
        var last = campaign.today().plusDays(10);
        world.verdict(
                person.id(),
                "STAGE_2",
                "ELIGIBLE_WITH_DISPENSATION",
                TWO_GAPS,
                ", \"validUntil\": \"%s\"".formatted(last));

        clock.moveTo(last.plusDays(1));
        appointed(lead(), application)
                .statusCode(409)
                .body("errors.code", contains("verdict-lapsed", "induction-not-completed", "programme-not-completed"));

        clock.moveTo(last);
        post(lead(), APPOINTMENTS, Map.of("applicationId", application, "startsOn", last.plusDays(60)))
                .statusCode(201);
    }

    @Test
    void a_verdict_for_another_stage_opens_nothing() {
        var person = world.person();
        var application = campaign.recommended(person, campaign.advertised().advert());
        world.verdict(person.id(), "STAGE_1", "ELIGIBLE", "", "");

        appointed(lead(), application).statusCode(409).body("errors.code", contains("no-verdict-yet"));
    }

    @Test
    void only_a_recommended_application_leads_to_an_appointment() {
        var application =
                campaign.shortlisted(world.person(), campaign.advertised().advert());

        appointed(lead(), application).statusCode(409).body("code", equalTo("application-illegal-transition"));
        appointed(lead(), UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("application-not-found"));
    }

    @Test
    void of_several_recommended_people_one_is_appointed() {
        var vacancy = campaign.advertised();
        var applications = List.of(eligible(world.person(), vacancy), eligible(world.person(), vacancy));

        var answers = atOnce(6, attempt -> appointed(lead(), applications.get(attempt % 2)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.<String>path("code"))
                        .isIn("already-appointed", "application-illegal-transition"));
    }

    @Test
    void a_vacancy_that_waits_for_its_appointee_is_not_given_again_through_another_advert() {
        var vacancy = campaign.advertised();
        appointed(lead(), eligible(world.person(), vacancy)).statusCode(201);
        act(lead(), lead(), ADVERTS + "/" + vacancy.advert(), "close", Map.of("reason", "Appointed"))
                .statusCode(200);
        var second = new Campaign.Vacancy(vacancy.post(), vacancy.role(), campaign.advert(vacancy.role()));

        appointed(lead(), eligible(world.person(), second)).statusCode(409).body("code", equalTo("already-appointed"));
    }

    @Test
    void a_post_that_was_filled_meanwhile_is_not_given_again() {
        var vacancy = campaign.advertised();
        var application = eligible(world.person(), vacancy);
        world.fill(vacancy.post(), "RR8", "STAGE_2");

        appointed(lead(), application).statusCode(409).body("code", equalTo("post-not-vacant"));
    }

    @Test
    void the_next_vacancy_of_a_post_has_an_appointment_of_its_own() {
        var vacancy = campaign.advertised();
        appointed(lead(), eligible(world.person(), vacancy)).statusCode(201);
        world.fill(vacancy.post(), "RR8", "STAGE_2");
        world.vacate(vacancy.post(), "RR8", "STAGE_2");
        closed(vacancy.advert());
        var next = new Campaign.Vacancy(vacancy.post(), vacancy.role(), campaign.advert(vacancy.role()));

        appointed(lead(), eligible(world.person(), next)).statusCode(201);
    }

    @Test
    void only_the_lead_of_the_region_appoints_and_never_themselves() {
        var person = world.person();
        var application = eligible(person, campaign.advertised());

        appointed(foreignLead(), application).statusCode(404).body("code", equalTo("application-not-found"));
        appointed(hr(), application).statusCode(404);
        appointed(the(person), application).statusCode(403).body("code", equalTo("permission-missing"));
        appointed(the(person, "talent-lead@Y63"), application)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void an_appointment_exists_for_the_person_and_the_talent_team_only() {
        var application = eligible(world.person(), campaign.advertised());
        String appointment = appointed(lead(), application).extract().header("Location");

        lead().get(appointment).then().statusCode(200);
        hr().get(appointment).then().statusCode(200);
        foreignLead().get(appointment).then().statusCode(404).body("code", equalTo("appointment-not-found"));
        the(world.person()).get(appointment).then().statusCode(404);
    }

    @Test
    void nobody_starts_in_the_past() {
        var application = eligible(world.person(), campaign.advertised());

        post(
                        lead(),
                        APPOINTMENTS,
                        Map.of(
                                "applicationId",
                                application,
                                "startsOn",
                                campaign.today().minusDays(1)))
                .statusCode(422)
                .body("code", equalTo("starts-in-the-past"))
                .body("errors.pointer", contains("#/startsOn"));
        assertThat(state(application)).isEqualTo("RECOMMENDED");
    }

    private String eligible(World.Person person, Campaign.Vacancy vacancy) {
        world.verdict(person.id(), "STAGE_2", "ELIGIBLE", "", "");
        return campaign.recommended(person, vacancy.advert());
    }

    private ValidatableResponse appointed(RequestSpecification caller, String application) {
        return post(caller, APPOINTMENTS, Map.of("applicationId", application, "startsOn", campaign.today()));
    }

    private static void closed(String advert) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> lead().get(ADVERTS + "/" + advert)
                        .then()
                        .extract()
                        .path("state")
                        .equals("CLOSED"));
    }

    private static String state(String application) {
        return lead().get(APPLICATIONS + "/" + application)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }
}
