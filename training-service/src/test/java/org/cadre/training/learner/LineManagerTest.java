package org.cadre.training.learner;

import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.completeInduction;
import static org.cadre.training.Requests.eligibility;
import static org.cadre.training.Requests.enrol;
import static org.cadre.training.Requests.get;
import static org.cadre.training.Requests.induction;
import static org.cadre.training.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.training.Requests;
import org.cadre.training.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LineManagerTest {

    private static final String STARTED = "2026-05-04";

    @Test
    void a_line_manager_reads_how_the_learning_of_a_report_stands() {
        var manager = Staff.joinsLeedsOn(STARTED);
        var report = Staff.joinsLeedsUnder(manager, STARTED);
        completeInduction(report, "2026-05-20").statusCode(200);

        induction(as(manager), report.personId()).statusCode(200).body("status", equalTo("COMPLETED"));
        eligibility(as(manager), report, "STAGE_2")
                .statusCode(200)
                .body("gaps.code", contains("PROGRAMME_NOT_COMPLETED"));
        get(as(manager), "/people/{id}/qualifications", report.personId())
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void what_came_of_an_appraisal_and_what_changes_the_record_is_not_for_a_line_manager() {
        var manager = Staff.joinsLeedsOn(STARTED);
        var report = Staff.joinsLeedsUnder(manager, STARTED);
        String induction = induction(as(manager), report.personId()).extract().path("id");
        String enrolment = enrol(report, Requests.ROSALIND_FRANKLIN).extract().path("id");

        get(as(manager), "/people/{id}/development-needs", report.personId())
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
        get(as(manager), "/enrolments/{id}", enrolment).statusCode(404).body("code", equalTo("enrolment-not-found"));
        post(as(manager), "/inductions/%s/complete".formatted(induction), Map.of("completedOn", "2026-05-20"))
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void a_manager_of_others_and_one_of_former_times_know_nothing() {
        var manager = Staff.joinsLeedsOn(STARTED);
        var report = Staff.joinsLeedsUnder(manager, STARTED);
        var colleague = Staff.joinsLeedsOn(STARTED);

        induction(as(report), manager.personId()).statusCode(404).body("code", equalTo("person-not-found"));
        induction(as(manager), colleague.personId()).statusCode(404).body("code", equalTo("person-not-found"));
        Staff.announce("changed", report, 3, report.joined("RR8", STARTED, colleague));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> induction(as(colleague), report.personId()).statusCode(200));
        induction(as(manager), report.personId()).statusCode(404).body("code", equalTo("person-not-found"));
    }
}
