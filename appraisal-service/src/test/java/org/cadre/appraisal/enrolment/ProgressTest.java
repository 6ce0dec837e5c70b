package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules C8 to C10 of the guide: the figures of a cycle, of a line and of the tree of organisations, and who sees them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProgressTest {

    @Inject
    Passes pass;

    @Test
    void the_figures_are_the_same_before_and_after_they_are_added_up() {
        var conversation = Conversation.started().complete();
        pass.overEverybody(conversation.cycleId);
        pass.overChanges();

        isOneOfThree(conversation);
        pass.addUp();
        isOneOfThree(conversation);
    }

    private static void isOneOfThree(Conversation conversation) {
        progress(conversation.organisation, conversation.cycleId)
                .body("appraisals.COMPLETE", equalTo(1))
                .body("compliance.eligible", equalTo(3))
                .body("compliance.completed", equalTo(1))
                .body("compliance.completedPercent", equalTo(33.3f))
                .body("compliance.compliant", equalTo(1))
                .body("compliance.compliantPercent", equalTo(33.3f));
    }

    @Test
    void a_manager_sees_their_line_and_so_does_who_stands_above_and_hr_branch_by_branch() {
        var conversation = Conversation.started().complete();
        var second = Upstream.employee(conversation.organisation, conversation.manager);
        Upstream.employee(conversation.organisation, conversation.manager);
        pass.overEverybody(conversation.cycleId);
        var lines = BASE + "/cycles/" + conversation.cycleId + "/lines/";

        conversation
                .manager()
                .get(lines + conversation.manager.personId())
                .then()
                .statusCode(200)
                .body("compliance.eligible", equalTo(4))
                .body("compliance.completedPercent", equalTo(25.0f))
                .body("branches", hasSize(0));
        conversation
                .hr()
                .get(lines + conversation.manager.personId())
                .then()
                .statusCode(200)
                .body("compliance.eligible", equalTo(4))
                .body("branches", hasSize(3))
                .body(branch(conversation.appraiser) + ".compliance.eligible", equalTo(2))
                .body(branch(conversation.appraiser) + ".compliance.compliant", equalTo(1))
                .body(branch(second) + ".compliance.eligible", equalTo(1));
        conversation
                .manager()
                .get(lines + conversation.appraiser.personId())
                .then()
                .statusCode(200);
        conversation
                .hr()
                .get(lines + conversation.appraiser.personId())
                .then()
                .statusCode(200)
                .body(
                        "branches.personId",
                        contains(conversation.appraisee.personId().toString()));
        conversation
                .appraiser()
                .get(lines + conversation.manager.personId())
                .then()
                .statusCode(404);
        conversation
                .appraisee()
                .get(lines + conversation.appraiser.personId())
                .then()
                .statusCode(404);
        conversation
                .appraisee()
                .get(lines + conversation.appraisee.personId())
                .then()
                .statusCode(200)
                .body("branches", hasSize(0))
                .body("compliance", nullValue());
    }

    @Test
    void a_region_sees_its_systems_and_a_system_its_employers() {
        var one = Conversation.started().complete();
        var other = Conversation.started();
        pass.overEverybody(one.cycleId);
        pass.overEverybody(other.cycleId);
        var code = one.organisation;
        Upstream.publishOrganisation("R" + code);
        Upstream.publishOrganisation("S" + code, "R" + code);
        Upstream.publishOrganisation(code, "S" + code, "R" + code);
        Upstream.publishOrganisation(other.organisation, "S" + code);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as("hr@R" + code)
                                .get(BASE + "/cycles?organisation=" + other.organisation)
                                .statusCode()
                        == 200);

        as("accountable-officer@R" + code)
                .get(compliance("R" + code))
                .then()
                .statusCode(200)
                .body("compliance.eligible", equalTo(6))
                .body("compliance.completed", equalTo(1))
                .body("branches.organisation", contains("S" + code))
                .body("branches[0].compliance.completedPercent", equalTo(16.7f));
        as("accountable-officer@R" + code)
                .get(compliance("S" + code))
                .then()
                .statusCode(200)
                .body("branches.organisation", contains(code, other.organisation));
        as("hr@" + code)
                .get(compliance(code))
                .then()
                .statusCode(200)
                .body("compliance.eligible", equalTo(3))
                .body("branches", hasSize(0));
        as("hr@" + code).get(compliance("S" + code)).then().statusCode(403);
        as("hr@" + code)
                .get(BASE + "/compliance?appraisalYear=2020&organisation=" + code)
                .then()
                .statusCode(422)
                .body("code", equalTo("year-without-standards"));
    }

    @Test
    void members_are_for_hr_and_progress_for_who_answers_for_the_organisation() {
        var organisation = Conversation.newOrganisation();
        var cycle = BASE + "/cycles/" + Conversation.openCycle(organisation);
        var officer = "accountable-officer@" + organisation;

        as(officer).get(cycle + "/progress").then().statusCode(200);
        as(officer).get(cycle + "/members").then().statusCode(404);
        as("hr@RDU").get(cycle + "/progress").then().statusCode(404);
        as("hr@RDU").get(cycle + "/members").then().statusCode(404);
        var stranger = Upstream.employee(Conversation.newOrganisation());
        asStaff(stranger.staffUid())
                .get(cycle + "/lines/" + stranger.personId())
                .then()
                .statusCode(404);
    }

    @Test
    void the_file_for_a_spreadsheet_has_a_line_for_each_member_and_no_rating() {
        var conversation = Conversation.started().complete();
        pass.overEverybody(conversation.cycleId);
        var path = BASE + "/cycles/" + conversation.cycleId + "/members/export";

        var lines = conversation
                .hr()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(4).first().isEqualTo(String.join(",", MembersExport.COLUMNS));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("%s,COMPLETED,%s,COMPLETE,%s,"
                        .formatted(
                                conversation.appraisee.personId(), conversation.id, conversation.appraiser.personId())))
                .anyMatch(line -> line.equals("%s,NO_APPRAISER,,,,,,,".formatted(conversation.manager.personId())));
        conversation.manager().get(path).then().statusCode(404);
    }

    private static String compliance(String organisation) {
        return BASE + "/compliance?appraisalYear=2026&organisation=" + organisation;
    }

    private static String branch(Upstream.Employee person) {
        return "branches.find { it.personId == '%s' }".formatted(person.personId());
    }
}
