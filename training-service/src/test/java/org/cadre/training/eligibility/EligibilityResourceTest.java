package org.cadre.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.training.Requests.ROSALIND_FRANKLIN;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.complete;
import static org.cadre.training.Requests.completeInduction;
import static org.cadre.training.Requests.educationLead;
import static org.cadre.training.Requests.eligibility;
import static org.cadre.training.Requests.enrol;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EligibilityResourceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Inject
    MovableClock clock;

    @Inject
    LapsingVerdicts lapsing;

    @Inject
    Eligibilities eligibilities;

    @Inject
    Transactions transactions;

    @BeforeEach
    void december() {
        clock.moveTo(TODAY);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_joiner_is_not_eligible_and_reads_why() {
        var member = Staff.joinsLeedsOn("2026-11-01");

        eligibility(as(member), member, "STAGE_2")
                .statusCode(200)
                .body("personId", equalTo(member.personId().toString()))
                .body("asOf", equalTo("2026-12-01"))
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("gaps.code", contains("INDUCTION_NOT_COMPLETED", "PROGRAMME_NOT_COMPLETED"))
                .body("validUntil", nullValue());
        eligibility(as(member), member, "FUNDAMENTAL").body("gaps.code", contains("INDUCTION_NOT_COMPLETED"));
    }

    @Test
    void induction_and_programme_lead_through_the_gate_until_the_qualification_ends() {
        var member = qualified();

        eligibility(as("talent-lead@Y63"), member, "STAGE_2")
                .body("outcome", equalTo("ELIGIBLE"))
                .body("gaps", empty())
                .body("validUntil", equalTo("2031-12-01"));
        eligibility(as("hr@RR8"), member, "STAGE_3").body("outcome", equalTo("NOT_ELIGIBLE"));
    }

    @Test
    void every_change_of_the_verdict_is_announced_with_all_stages_and_as_its_schema_says() {
        var announced = announcedAbout(qualified());

        assertThat(announced).extracting(Published::number).containsExactly(1L, 2L, 3L);
        assertThat(announced)
                .allSatisfy(event -> assertThat(event.schemaViolations()).isEmpty());
        assertThat(outcomes(announced.get(0)))
                .containsOnlyKeys("FUNDAMENTAL", "STAGE_1", "STAGE_2", "STAGE_3", "STAGE_4")
                .containsEntry("FUNDAMENTAL", "NOT_ELIGIBLE");
        assertThat(outcomes(announced.get(1)))
                .containsEntry("FUNDAMENTAL", "ELIGIBLE")
                .containsEntry("STAGE_2", "NOT_ELIGIBLE");
        assertThat(outcomes(announced.get(2)))
                .containsEntry("STAGE_2", "ELIGIBLE")
                .containsEntry("STAGE_1", "NOT_ELIGIBLE");
    }

    @Test
    void what_changes_no_verdict_is_not_announced() {
        var member = qualified();

        lapsing.lapse();
        enrol(member, ROSALIND_FRANKLIN).statusCode(201);

        assertThat(announcedAbout(member)).hasSize(3);
    }

    @Test
    void a_qualification_lapses_the_day_after_its_last_and_that_is_announced_once() {
        var member = qualified();
        var last = LocalDate.parse("2031-12-01");

        clock.moveTo(last.minusDays(1));
        lapsing.lapse();
        eligibility(as(member), member, "STAGE_2").body("outcome", equalTo("ELIGIBLE"));
        clock.moveTo(last);
        lapsing.lapse();
        eligibility(as(member), member, "STAGE_2").body("outcome", equalTo("ELIGIBLE"));
        assertThat(announcedAbout(member)).hasSize(3);
        clock.moveTo(last.plusDays(1));
        lapsing.lapse();
        lapsing.lapse();

        eligibility(as(member), member, "STAGE_2")
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("gaps.code", contains("QUALIFICATION_EXPIRED"));
        var announced = announcedAbout(member);
        assertThat(announced).hasSize(4);
        assertThat(outcomes(announced.getLast())).containsEntry("STAGE_2", "NOT_ELIGIBLE");
    }

    @Test
    void a_dispensation_lets_pass_until_its_last_day_and_both_are_announced() {
        var member = Staff.joinsLeedsOn("2026-11-01");
        completeInduction(member, "2026-11-30").statusCode(200);
        var last = LocalDate.parse("2027-06-30");

        dispense(member, "2027-06-30");

        eligibility(as(member), member, "STAGE_3")
                .body("outcome", equalTo("ELIGIBLE_WITH_DISPENSATION"))
                .body("gaps.code", contains("PROGRAMME_NOT_COMPLETED"))
                .body("validUntil", equalTo("2027-06-30"));
        clock.moveTo(last.minusDays(1));
        eligibility(as(member), member, "STAGE_3").body("outcome", equalTo("ELIGIBLE_WITH_DISPENSATION"));
        clock.moveTo(last);
        lapsing.lapse();
        eligibility(as(member), member, "STAGE_3").body("outcome", equalTo("ELIGIBLE_WITH_DISPENSATION"));
        clock.moveTo(last.plusDays(1));
        lapsing.lapse();
        eligibility(as(member), member, "STAGE_3").body("outcome", equalTo("NOT_ELIGIBLE"));
        assertThat(announcedAbout(member))
                .extracting(event -> outcomes(event).get("STAGE_3"))
                .containsExactly("NOT_ELIGIBLE", "NOT_ELIGIBLE", "ELIGIBLE_WITH_DISPENSATION", "NOT_ELIGIBLE");
    }

    @Test
    void a_verdict_is_for_the_person_and_those_who_decide_on_the_next_step() {
        var member = Staff.joinsLeedsOn("2026-11-01");

        eligibility(educationLead(), member, "STAGE_2").statusCode(200);
        eligibility(as("hr@QWO"), member, "STAGE_2").statusCode(200);
        eligibility(as("talent-lead@Y63"), member, "STAGE_2").statusCode(200);
        eligibility(as("talent-lead@Y59"), member, "STAGE_2").statusCode(404).body("code", equalTo("person-not-found"));
        eligibility(as("assessor@RR8"), member, "STAGE_2").statusCode(403).body("code", equalTo("permission-missing"));
        eligibility(as(Staff.somebody()), member, "STAGE_2").statusCode(404);
        eligibility(as("hr@ENG"), Staff.somebody(), "STAGE_2").statusCode(404);
    }

    @Test
    void an_unknown_stage_is_refused_and_the_known_ones_are_named() {
        var member = Staff.joinsLeedsOn("2026-11-01");

        eligibility(as(member), member, "STAGE_5")
                .statusCode(400)
                .body("code", equalTo("unknown-stage"))
                .body("errors.parameter", contains("stage"))
                .body("detail", containsString("FUNDAMENTAL, STAGE_1, STAGE_2, STAGE_3, STAGE_4"));
        get(as(member), "/people/{id}/eligibility", member.personId())
                .statusCode(400)
                .body("errors.parameter", contains("stage"));
    }

    private Staff.Member qualified() {
        var member = Staff.joinsLeedsOn("2026-11-01");
        completeInduction(member, "2026-11-30").statusCode(200);
        complete(as("assessor@RR8"), enrol(member, ROSALIND_FRANKLIN), "2026-12-01")
                .statusCode(200);
        return member;
    }

    private static void dispense(Staff.Member member, String expiresOn) {
        post(
                        as("standards-lead@ENG"),
                        "/dispensations",
                        Map.of(
                                "personId",
                                member.personId().toString(),
                                "stage",
                                "STAGE_3",
                                "reason",
                                "Acting up while the post is advertised",
                                "expiresOn",
                                expiresOn))
                .statusCode(201);
    }

    private List<Published> announcedAbout(Staff.Member member) {
        var eligibility = transactions
                .bySystem(() -> eligibilities.ofPerson(member.personId()))
                .orElseThrow();
        return PublishedEvents.on("cadre.training.eligibilities.v1")
                .about(eligibility.id().toString());
    }

    private static Map<String, String> outcomes(Published event) {
        return StreamSupport.stream(event.data().path("verdicts").spliterator(), false)
                .collect(Collectors.toMap(
                        verdict -> verdict.path("stage").asText(),
                        verdict -> verdict.path("outcome").asText()));
    }
}
