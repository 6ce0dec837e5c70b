package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Elsewhere.SUBJECTS;
import static org.cadre.appraisal.testing.Elsewhere.trained;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.training.Completions;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule P11 of the guide: what a training covers is as training told it last. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepCoversTest {

    private static final String LOWER = "[\"FIRE_SAFETY_1\"]";
    private static final String NOTHING = "[]";

    @Inject
    Completions completions;

    @Inject
    Transactions transactions;

    private final UUID higher = UUID.randomUUID();
    private final LocalDate today = PayStepScene.today();

    @Test
    void what_lapsed_and_is_covered_no_more_stands_in_the_way_until_it_is_covered_again() {
        var scene = scene();
        told(scene, "recorded", 1, LOWER);
        await(scene, "MET", "TRAINING_IN_DATE");

        told(scene, "recalculated", 2, NOTHING);
        await(scene, "NOT_MET", "TRAINING_EXPIRED");
        scene.state("TRAINING", "TRAINING_NOT_REQUIRED").statusCode(200);
        of(scene, "NOT_MET", "TRAINING_NOT_REQUIRED", false);

        told(scene, "recalculated", 3, LOWER);
        await(scene, "MET", "TRAINING_IN_DATE");
    }

    @Test
    void what_has_passed_stays_so_whatever_is_covered_later() {
        var scene = scene();
        told(scene, "recorded", 1, LOWER);
        await(scene, "MET", "TRAINING_IN_DATE");
        scene.state("CAPABILITY", "NO_CAPABILITY_PROCESS").statusCode(200);
        scene.state("DISCIPLINARY", "NO_LIVE_SANCTION").statusCode(200);
        scene.state("APPRAISAL", "APPRAISAL_ELSEWHERE").statusCode(200);
        scene.pass().statusCode(200);

        told(scene, "recalculated", 2, NOTHING);
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(transactions.bySystem(() -> completions.of(scene.person.personId())))
                        .allMatch(completion -> completion.covers().isEmpty()));

        of(scene, "MET", "TRAINING_IN_DATE", false);
    }

    /** All is in date but the lower level of one subject. */
    private PayStepScene scene() {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        var scene = PayStepScene.opened(organisation, Upstream.employee(organisation, manager), manager);
        SUBJECTS.stream()
                .filter(subject -> !subject.equals("FIRE_SAFETY"))
                .forEach(subject -> trained(scene.person, subject, today.plusMonths(6)));
        trained(scene.person, "FIRE_SAFETY", today.minusDays(1));
        return scene;
    }

    private void told(PayStepScene scene, String what, long number, String covers) {
        ForeignEvents.publish(
                Elsewhere.TRAININGS,
                scene.person.personId().toString(),
                "cadre.training.mandatory-training.%s.v1".formatted(what),
                higher.toString(),
                number,
                """
                {"mandatoryTrainingId": "%s", "personId": "%s", "code": "FIRE_SAFETY_2", "subject": "FIRE_SAFETY",
                 "name": "Fire safety, level 2", "covers": %s, "completedOn": "%s", "validUntil": "%s",
                 "occurredAt": "2026-04-01T08:00:00Z"}
                """.formatted(higher, scene.person.personId(), covers, today.minusMonths(6), today.plusMonths(6)));
    }

    private static void await(PayStepScene scene, String outcome, String reason) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> of(scene, outcome, reason, outcome.equals("NOT_MET")));
    }

    private static void of(PayStepScene scene, String outcome, String reason, boolean blocks) {
        var found = "conditions.find { it.condition == 'TRAINING' }.";
        scene.conditions()
                .body(found + "outcome", equalTo(outcome))
                .body(found + "reason", equalTo(reason))
                .body(found + "blocks", equalTo(blocks));
    }
}
