package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule W8 of the guide for pay steps. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepExportTest {

    @Test
    void the_file_has_a_line_for_each_step_and_no_reason() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        var today = PayStepScene.today();
        var line = "%s,%s,%s,%s,Band 6,%s,PAY_STEP,%s,"
                .formatted(
                        scene.id,
                        scene.person.personId(),
                        scene.organisation,
                        scene.manager.personId(),
                        today.minusYears(2),
                        today);

        assertThat(lines(scene, ""))
                .containsExactly(
                        "id,personId,organisation,managerId,band,inBandSince,kind,payStepOn,state,effectiveOn,percentage",
                        line + "OPEN,,");
        scene.pass().statusCode(200);
        assertThat(lines(scene, "&state=PASSED")).hasSize(2).contains(line + "PASSED," + today + ",");
        assertThat(lines(scene, "&state=OPEN")).hasSize(1);
    }

    @Test
    void it_is_for_hr_of_the_organisation() {
        var talk = Conversation.started();
        var path = BASE + "/pay-step-reviews/export?organisation=" + talk.organisation;

        as("hr@RDU").get(path).then().statusCode(403);
        talk.appraiser().get(path).then().statusCode(403);
    }

    private static List<String> lines(PayStepScene scene, String filter) {
        return scene.hr()
                .get(BASE + "/pay-step-reviews/export?organisation=" + scene.organisation + filter)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
