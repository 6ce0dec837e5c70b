package org.cadre.talent.upstream.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Samples;
import org.cadre.talent.upstream.training.Verdict.Gap;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EligibilitiesTest {

    private static final UUID PERSON_OF_THE_SAMPLE = UUID.fromString("01920000-0000-7000-8000-0000000000a1");

    private static final String ASSESSED = "cadre.training.eligibility.assessed.v1";
    private static final String TOPIC = "cadre.training.eligibilities.v1";

    @Inject
    Eligibilities eligibilities;

    @Inject
    Transactions transactions;

    @Test
    void trainings_own_sample_is_understood() {
        publish(PERSON_OF_THE_SAMPLE, 1, Samples.of("training", ASSESSED));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> verdict(PERSON_OF_THE_SAMPLE, "STAGE_3").isPresent());
        var dispensed = verdict(PERSON_OF_THE_SAMPLE, "STAGE_3").orElseThrow();
        assertThat(dispensed.permits()).isTrue();
        assertThat(dispensed.validUntil()).contains(LocalDate.parse("2027-06-30"));
        assertThat(dispensed.gaps()).extracting(Gap::code).containsExactly("PROGRAMME_NOT_COMPLETED");
        assertThat(verdict(PERSON_OF_THE_SAMPLE, "FUNDAMENTAL").orElseThrow().validUntil())
                .isEmpty();
        assertThat(verdict(PERSON_OF_THE_SAMPLE, "STAGE_1").orElseThrow().permits())
                .isFalse();
    }

    @Test
    void a_newer_verdict_replaces_all_stages_and_an_older_one_none() {
        var person = UUID.randomUUID();
        publish(person, 2, assessed(person, "STAGE_2", "ELIGIBLE"));
        publish(person, 3, assessed(person, "STAGE_3", "NOT_ELIGIBLE"));
        publish(person, 1, assessed(person, "STAGE_1", "ELIGIBLE"));
        var witness = publishedBehind(person);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> verdict(witness, "STAGE_4").isPresent());
        assertThat(verdict(person, "STAGE_3")).isPresent();
        assertThat(verdict(person, "STAGE_2")).isEmpty();
        assertThat(verdict(person, "STAGE_1")).isEmpty();
    }

    /** Somebody else's verdict, behind all that was published under this person's key. */
    private static UUID publishedBehind(UUID person) {
        var witness = UUID.randomUUID();
        ForeignEvents.publish(
                TOPIC, person.toString(), ASSESSED, witness.toString(), 1, assessed(witness, "STAGE_4", "ELIGIBLE"));
        return witness;
    }

    private Optional<Verdict> verdict(UUID person, String stage) {
        return transactions.bySystem(() -> eligibilities.verdict(person, stage));
    }

    private static String assessed(UUID person, String stage, String outcome) {
        return """
                {"eligibilityId": "%s", "personId": "%s", "occurredAt": "2027-01-01T00:00:00Z",
                 "verdicts": [{"stage": "%s", "outcome": "%s", "gaps": [], "colour": "unknown to us"}]}
                """.formatted(person, person, stage, outcome);
    }

    private static void publish(UUID person, long number, String json) {
        ForeignEvents.publish(TOPIC, person.toString(), ASSESSED, person.toString(), number, json);
    }
}
