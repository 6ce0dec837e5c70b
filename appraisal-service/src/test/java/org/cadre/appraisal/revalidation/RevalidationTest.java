package org.cadre.appraisal.revalidation;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules R1 to R8 of the guide, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RevalidationTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_nurse_with_34_hours_lacks_one() {
        var nurse = Upstream.employee(Conversation.newOrganisation());
        var cycle = begun(nurse, "NMC");

        record(nurse, cycle, "CPD", "34").statusCode(200).body("evidence.kind", contains("CPD"));

        var hours = "requirements.find { it.code == 'CPD_HOURS' }.";
        asStaff(nurse.staffUid())
                .get(BASE + cycle)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("requirements", hasSize(9))
                .body(hours + "needed", equalTo(35))
                .body(hours + "held", equalTo(34.0f))
                .body(hours + "missing", equalTo(1.0f));
    }

    @Test
    void the_appraisal_with_the_line_manager_is_not_a_doctors_whole_practice_appraisal() {
        var talk = Conversation.started().complete();
        var cycle = begun(talk.appraisee, "GMC");

        var appraisals = "requirements.find { it.code == 'APPRAISALS' }.";
        talk.appraisee()
                .get(BASE + cycle)
                .then()
                .body(appraisals + "held", equalTo(0))
                .body(appraisals + "missing", equalTo(5));
        record(talk.appraisee, cycle, "WHOLE_PRACTICE_APPRAISAL", "1")
                .statusCode(422)
                .body("code", equalTo("appraiser-missing"))
                .body("errors.pointer", contains("#/appraiserNumber"));
        var held = Map.of(
                "kind",
                "WHOLE_PRACTICE_APPRAISAL",
                "doneOn",
                today().toString(),
                "quantity",
                1,
                "appraiserNumber",
                "7000001");
        act(talk.appraisee(), cycle, "record-evidence", held)
                .statusCode(200)
                .body("evidence.appraiserNumber", contains("7000001"));
        talk.appraisee().get(BASE + cycle).then().body(appraisals + "held", equalTo(1));
    }

    @Test
    void r8_an_appraiser_of_three_years_in_the_cycle_before_holds_no_fourth_in_the_next() {
        var doctor = Upstream.employee(Conversation.newOrganisation());
        var first = today().minusDays(1);
        var former = begunUntil(doctor, first);
        for (var years = 0; years < 3; years++) {
            appraised(doctor, former, first.minusYears(years)).statusCode(200);
        }
        var nextYear = begunUntil(doctor, first.plusYears(5));

        clock.moveTo(first.plusYears(1));
        appraised(doctor, nextYear, first.plusYears(1))
                .statusCode(422)
                .body("code", equalTo("appraiser-too-often"))
                .body("errors.pointer", contains("#/appraiserNumber"));
    }

    private static String begunUntil(Employee doctor, LocalDate dueOn) {
        var wanted = Map.of("regulator", "GMC", "dueOn", dueOn.toString());
        return "/revalidation-cycles/"
                + begin(doctor, wanted).statusCode(201).extract().<String>path("id");
    }

    private static ValidatableResponse appraised(Employee doctor, String cycle, LocalDate on) {
        var held = Map.of(
                "kind",
                "WHOLE_PRACTICE_APPRAISAL",
                "doneOn",
                on.toString(),
                "quantity",
                1,
                "appraiserNumber",
                "7000001");
        return act(asStaff(doctor.staffUid()), cycle, "record-evidence", held);
    }

    @Test
    void r7_the_employer_and_the_line_manager_see_what_is_missing_and_not_what_there_is() {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        var nurse = Upstream.employee(organisation, manager);
        var cycle = begun(nurse, "NMC");
        record(nurse, cycle, "PRACTICE", "7.5").statusCode(200);

        for (var caller : new String[] {"hr", "manager"}) {
            var hr = caller.equals("hr");
            var url = BASE + cycle;
            (hr ? as("hr@" + organisation) : asStaff(manager.staffUid()))
                    .get(url)
                    .then()
                    .statusCode(200)
                    .body("requirements[0].held", equalTo(7.5f));
            (hr ? as("hr@" + organisation) : asStaff(manager.staffUid()))
                    .get(url + "/evidence")
                    .then()
                    .statusCode(403);
            (hr ? as("hr@" + organisation) : asStaff(manager.staffUid()))
                    .get(BASE + "/people/%s/revalidation-cycles".formatted(nurse.personId()))
                    .then()
                    .statusCode(200)
                    .body("items.regulator", contains("NMC"));
        }
        act(as("hr@" + organisation), cycle, "correct", Map.of("dueOn", today().toString()))
                .statusCode(403);
        asStaff(Upstream.employee(organisation).staffUid())
                .get(BASE + cycle)
                .then()
                .statusCode(404);
        as("hr@Z99").get(BASE + cycle).then().statusCode(404);
        as("hr@Z99")
                .get(BASE + "/people/%s/revalidation-cycles".formatted(nurse.personId()))
                .then()
                .statusCode(404);
    }

    @Test
    void r6_evidence_in_error_is_taken_back_and_a_last_day_corrected() {
        var nurse = Upstream.employee(Conversation.newOrganisation());
        var cycle = begun(nurse, "NMC");
        var evidence =
                record(nurse, cycle, "CPD", "3").statusCode(200).extract().<String>path("evidence[0].evidenceId");

        act(asStaff(nurse.staffUid()), cycle, "withdraw-evidence", Map.of("evidenceId", evidence))
                .statusCode(200)
                .body("evidence", hasSize(0));
        asStaff(nurse.staffUid())
                .get(BASE + cycle + "/evidence")
                .then()
                .statusCode(200)
                .body("evidence", hasSize(0));
        var day = today().plusMonths(7);
        act(asStaff(nurse.staffUid()), cycle, "correct", Map.of("dueOn", day.toString()))
                .statusCode(200)
                .body("startsOn", equalTo(day.minusMonths(36).plusDays(1).toString()));
    }

    @Test
    void one_profession_has_one_cycle_at_a_time() {
        var paramedic = Upstream.employee(Conversation.newOrganisation());
        begin(paramedic, Map.of("regulator", "HCPC", "profession", "PA", "dueOn", due()))
                .statusCode(201);

        begin(paramedic, Map.of("regulator", "HCPC", "profession", "PA", "dueOn", due()))
                .statusCode(409)
                .body("code", equalTo("revalidation-cycle-overlaps"));
        begin(paramedic, Map.of("regulator", "HCPC", "profession", "PH", "dueOn", due()))
                .statusCode(201);
        begin(paramedic, Map.of("regulator", "HCPC", "dueOn", due()))
                .statusCode(422)
                .body("errors.pointer", contains("#/profession"))
                .body("detail", containsString("PYL"));
        begin(paramedic, Map.of("regulator", "GDC", "dueOn", due()))
                .statusCode(422)
                .body("code", equalTo("regulator-unknown"))
                .body("detail", containsString("NMC"));
    }

    @Test
    void a_last_day_does_not_move_into_another_cycle() {
        var nurse = Upstream.employee(Conversation.newOrganisation());
        var first = begun(nurse, "NMC");
        var next = today().plusMonths(6).plusMonths(36);
        begin(nurse, Map.of("regulator", "NMC", "dueOn", next.toString())).statusCode(201);

        for (var day : new LocalDate[] {next.minusDays(1), next, next.plusDays(1)}) {
            act(asStaff(nurse.staffUid()), first, "correct", Map.of("dueOn", day.toString()))
                    .statusCode(409)
                    .body("code", equalTo("revalidation-cycle-overlaps"));
        }
        asStaff(nurse.staffUid()).get(BASE + first).then().body("dueOn", equalTo(due()));
    }

    @Test
    void what_the_regulators_want_is_there_for_everybody() {
        as().get(BASE + "/regulators")
                .then()
                .statusCode(200)
                .body("regulators.code", contains("GMC", "GPHC", "HCPC", "NMC"))
                .body("regulators.cycleMonths", contains(60, 12, 24, 36));
    }

    private static String begun(Employee person, String regulator) {
        var id = begin(person, Map.of("regulator", regulator, "dueOn", due()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        return "/revalidation-cycles/" + id;
    }

    private static ValidatableResponse begin(Employee person, Map<String, ?> wanted) {
        return post(asStaff(person.staffUid()), "/revalidation-cycles", wanted);
    }

    private static ValidatableResponse record(Employee person, String cycle, String kind, String quantity) {
        return act(
                asStaff(person.staffUid()),
                cycle,
                "record-evidence",
                Map.of(
                        "kind",
                        kind,
                        "doneOn",
                        today().toString(),
                        "quantity",
                        new BigDecimal(quantity),
                        "keptAt",
                        "The ward's folder"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String due() {
        return today().plusMonths(6).toString();
    }
}
