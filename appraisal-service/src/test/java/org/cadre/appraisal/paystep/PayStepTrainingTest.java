package org.cadre.appraisal.paystep;

import static org.cadre.appraisal.testing.Elsewhere.trained;
import static org.cadre.appraisal.testing.Elsewhere.trainedInEverything;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule P11 of the guide: condition 4 is answered by training's records, where they know. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepTrainingTest {

    private static final String FOUND = "conditions.find { it.condition == 'TRAINING' }.";

    @Test
    void where_training_told_nothing_hr_states_it() {
        var scene = scene();

        of(scene, "OPEN", "TO_BE_STATED");
        scene.conditions().body(FOUND + "source", equalTo("HR")).body(FOUND + "toldBy", nullValue());
        scene.state("TRAINING", "TRAINING_COMPLETE").statusCode(200);
        of(scene, "MET", "TRAINING_COMPLETE");
    }

    @Test
    void all_of_it_in_date_is_met_with_its_source_and_its_day_and_hr_states_nothing() {
        var scene = scene();
        trainedInEverything(scene.person, today());
        await(scene, "MET", "TRAINING_IN_DATE");

        scene.conditions()
                .body(FOUND + "source", equalTo("RECORDS"))
                .body(FOUND + "toldBy", equalTo("training"))
                .body(FOUND + "asOf", equalTo(today().toString()));
        scene.state("TRAINING", "TRAINING_COMPLETE").statusCode(409);
        scene.state("CAPABILITY", "NO_CAPABILITY_PROCESS").statusCode(200);
        scene.state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);
        scene.state("APPRAISAL", "APPRAISAL_ELSEWHERE").statusCode(200);
        scene.pass().statusCode(200);
        scene.conditions().body(FOUND + "toldBy", equalTo("training"));
    }

    @Test
    void a_subject_of_which_nothing_is_known_is_not_held_against_the_person() {
        var scene = scene();
        trained(scene.person, "FIRE_SAFETY", today().plusMonths(6));
        trained(scene.person, "PREVENT", today().minusDays(1));
        await(scene, "NOT_MET", "TRAINING_EXPIRED");

        trained(scene.person, "PREVENT", today().plusMonths(6));

        await(scene, "OPEN", "TO_BE_STATED");
    }

    @Test
    void what_lapsed_blocks_unless_it_lay_outside_of_the_persons_control() {
        var scene = scene();
        trained(scene.person, "FIRE_SAFETY", today().minusDays(1));
        await(scene, "NOT_MET", "TRAINING_EXPIRED");
        scene.conditions().body(FOUND + "blocks", equalTo(true));

        scene.state("TRAINING", "TRAINING_COMPLETE").statusCode(409);
        scene.state("TRAINING", "TRAINING_NOT_OFFERED").statusCode(200);

        of(scene, "NOT_MET", "TRAINING_NOT_OFFERED");
        scene.conditions().body(FOUND + "blocks", equalTo(false)).body(FOUND + "source", equalTo("HR"));
        scene.state("TRAINING", "TRAINING_NOT_REQUIRED").statusCode(200);
        scene.conditions().body(FOUND + "blocks", equalTo(false));
    }

    private static LocalDate today() {
        return PayStepScene.today();
    }

    private static PayStepScene scene() {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        return PayStepScene.opened(organisation, Upstream.employee(organisation, manager), manager);
    }

    private static void await(PayStepScene scene, String outcome, String reason) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> of(scene, outcome, reason));
    }

    private static void of(PayStepScene scene, String outcome, String reason) {
        scene.conditions().body(FOUND + "outcome", equalTo(outcome)).body(FOUND + "reason", equalTo(reason));
    }
}
