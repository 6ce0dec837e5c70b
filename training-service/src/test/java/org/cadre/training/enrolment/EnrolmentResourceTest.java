package org.cadre.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.training.Requests.ROSALIND_FRANKLIN;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.complete;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.enrol;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Appraisals;
import org.cadre.training.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EnrolmentResourceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final String MARY_SEACOLE = "01920000-0000-7000-8000-00000000c202";

    @Inject
    MovableClock clock;

    @BeforeEach
    void december() {
        clock.moveTo(TODAY);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void enrolling_is_announced_as_its_schema_says() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        String id = enrol(member, ROSALIND_FRANKLIN)
                .statusCode(201)
                .body("status", equalTo("STARTED"))
                .body("stage", equalTo("STAGE_2"))
                .body("startedOn", equalTo("2026-12-01"))
                .body("completedOn", nullValue())
                .extract()
                .path("id");

        var announced = PublishedEvents.on("cadre.training.enrolments.v1").about(id);
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().type()).isEqualTo("cadre.training.enrolment.started.v1");
        assertThat(announced.getFirst().key()).isEqualTo(member.personId().toString());
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
    }

    @Test
    void completing_it_is_announced_and_awards_a_qualification_for_five_years() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var enrolment = enrol(member, ROSALIND_FRANKLIN);

        String id = complete(as("assessor@RR8"), enrolment, "2026-12-01")
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2026-12-01"))
                .extract()
                .path("id");

        var qualification = get(as(member), "/people/{id}/qualifications", member.personId())
                .statusCode(200)
                .body("items.stage", contains("STAGE_2"))
                .body("items.awardedOn", contains("2026-12-01"))
                .body("items.validUntil", contains("2031-12-01"))
                .extract();
        assertThat(PublishedEvents.on("cadre.training.enrolments.v1")
                        .about(id)
                        .getLast()
                        .schemaViolations())
                .isEmpty();
        var awarded = PublishedEvents.on("cadre.training.qualifications.v1").about(qualification.path("items[0].id"));
        assertThat(awarded).hasSize(1);
        assertThat(awarded.getFirst().schemaViolations()).isEmpty();
    }

    @Test
    void a_qualification_of_a_first_stage_has_no_end() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        complete(as("assessor@RR8"), enrol(member, MARY_SEACOLE), "2026-12-01").statusCode(200);

        var id = get(educationLead(), "/people/{id}/qualifications", member.personId())
                .body("items[0].validUntil", nullValue())
                .extract()
                .<String>path("items[0].id");
        var awarded = PublishedEvents.on("cadre.training.qualifications.v1").about(id);
        assertThat(awarded.getFirst().schemaViolations()).isEmpty();
        assertThat(awarded.getFirst().data().has("validUntil")).isFalse();
    }

    @Test
    void nobody_is_twice_on_a_programme_at_once_but_may_come_again() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var enrolment = enrol(member, ROSALIND_FRANKLIN).statusCode(201);

        enrol(member, ROSALIND_FRANKLIN).statusCode(409).body("code", equalTo("already-enrolled"));
        enrol(member, MARY_SEACOLE).statusCode(201);
        complete(as("assessor@RR8"), enrolment, "2026-12-01").statusCode(200);
        enrol(member, ROSALIND_FRANKLIN).statusCode(201);
    }

    @Test
    void of_many_that_enrol_the_same_person_at_once_exactly_one_wins() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(client -> enrol(member, ROSALIND_FRANKLIN).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void nobody_assesses_their_own_learning_whatever_roles_they_hold() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var enrolment = enrol(member, ROSALIND_FRANKLIN);

        complete(as(member, "assessor@RR8", "education-lead@ENG"), enrolment, "2026-12-01")
                .statusCode(403)
                .body("code", equalTo("assessor-is-learner"));
        complete(as(Staff.somebody(), "assessor@QWO"), enrolment, "2026-12-01").statusCode(200);
    }

    @Test
    void an_assessor_or_education_lead_of_an_employer_assesses_and_nobody_else() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var enrolment = enrol(member, ROSALIND_FRANKLIN);

        complete(as("hr@RR8"), enrolment, "2026-12-01").statusCode(403).body("code", equalTo("permission-missing"));
        complete(as("assessor@RDU"), enrolment, "2026-12-01")
                .statusCode(404)
                .body("code", equalTo("enrolment-not-found"));
        complete(educationLead(), enrolment, "2026-12-01").statusCode(200);
        complete(educationLead(), enrolment, "2026-12-01").statusCode(412);
    }

    @Test
    void completing_needs_the_etag_and_a_day_on_which_it_can_have_happened() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var enrolment = enrol(member, ROSALIND_FRANKLIN);
        var path = "/enrolments/%s/complete".formatted(enrolment.extract().<String>path("id"));

        post(as("assessor@RR8"), path, Map.of("completedOn", "2026-12-01")).statusCode(428);
        complete(as("assessor@RR8"), enrolment, "2026-12-02")
                .statusCode(422)
                .body("code", equalTo("completed-in-the-future"));
        complete(as("assessor@RR8"), enrolment, "2026-11-30")
                .statusCode(422)
                .body("code", equalTo("completed-before-start"))
                .body("errors.pointer", contains("#/completedOn"));
    }

    @Test
    void what_was_completed_after_the_accreditation_lapsed_is_not_counted() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        String programme = accredited("2026-12-01", "2026-12-10");
        var enrolment = enrol(member, programme).statusCode(201);

        clock.moveTo(LocalDate.parse("2026-12-11"));
        complete(as("assessor@RR8"), enrolment, "2026-12-11")
                .statusCode(422)
                .body("code", equalTo("accreditation-lapsed"))
                .body("detail", containsString("from 2026-12-01 to 2026-12-10"));
        get(as(member), "/people/{id}/qualifications", member.personId()).body("items", hasSize(0));
        complete(as("assessor@RR8"), enrolment, "2026-12-10").statusCode(200);
    }

    @Test
    void a_programme_is_begun_only_while_it_is_accredited() {
        var member = Staff.joinsLeedsOn("2026-04-01");

        enrol(member, accredited("2026-12-02", "2026-12-31"))
                .statusCode(422)
                .body("code", equalTo("programme-not-accredited"))
                .body("errors.pointer", contains("#/programmeId"));
        enrol(member, accredited("2026-11-01", "2026-11-30")).statusCode(422);
        enrol(member, accredited("2026-12-01", "2026-12-01")).statusCode(201);
        enrol(member, UUID.randomUUID().toString()).statusCode(422).body("code", equalTo("unknown-programme"));
    }

    @Test
    void the_education_lead_of_an_employer_enrols_and_nobody_else() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var body = Map.of("personId", member.personId().toString(), "programmeId", ROSALIND_FRANKLIN);

        post(as("hr@RR8"), "/enrolments", body).statusCode(403).body("code", equalTo("permission-missing"));
        post(as(member), "/enrolments", body).statusCode(403);
        post(as("education-lead@RDU"), "/enrolments", body).statusCode(404).body("code", equalTo("person-not-found"));
        post(
                        educationLead(),
                        "/enrolments",
                        Map.of("personId", member.personId().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("#/programmeId"));
        String id = post(as("education-lead@QWO"), "/enrolments", body)
                .statusCode(201)
                .extract()
                .path("id");
        get(as(member), "/enrolments/{id}", id).statusCode(200);
        get(as("assessor@RR8"), "/enrolments/{id}", id).statusCode(200);
        get(as("talent-lead@Y63"), "/enrolments/{id}", id).statusCode(404).body("code", equalTo("enrolment-not-found"));
        get(as(Staff.somebody()), "/enrolments/{id}", id).statusCode(404);
    }

    @Test
    void an_enrolment_may_meet_a_development_need_of_the_person() {
        var member = Staff.joinsLeedsOn("2026-04-01");
        var other = Staff.joinsLeedsOn("2026-04-01");
        var need = need(member);

        enrolFor(need, other).statusCode(422).body("code", equalTo("unknown-development-need"));
        enrolFor(UUID.randomUUID().toString(), member).statusCode(422);
        enrolFor(need, member).statusCode(201).body("developmentNeedId", equalTo(need));
    }

    private static ValidatableResponse enrolFor(String need, Staff.Member member) {
        return post(
                educationLead(),
                "/enrolments",
                Map.of(
                        "personId",
                        member.personId().toString(),
                        "programmeId",
                        ROSALIND_FRANKLIN,
                        "developmentNeedId",
                        need));
    }

    private static String need(Staff.Member member) {
        Appraisals.completed(member, "2026-10-01", "A2.3.1");
        var path = "/people/{id}/development-needs";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(as(member), path, member.personId()).body("items", hasSize(1)));
        return get(as(member), path, member.personId()).extract().path("items[0].id");
    }

    private static String accredited(String from, String to) {
        String id = post(
                        educationLead(),
                        "/programmes",
                        Map.of(
                                "code", "E-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                                "title", "Leading in Leeds",
                                "stage", "STAGE_2",
                                "organisation", "RR8",
                                "provider", "Leeds Teaching Hospitals",
                                "competencies", List.of("A1.1.1")))
                .statusCode(201)
                .extract()
                .path("id");
        post(
                        as("standards-lead@ENG"),
                        "/programmes/%s/accreditations".formatted(id),
                        Map.of("validFrom", from, "validTo", to))
                .statusCode(201);
        return id;
    }
}
