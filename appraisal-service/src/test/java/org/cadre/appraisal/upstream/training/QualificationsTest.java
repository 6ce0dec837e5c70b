package org.cadre.appraisal.upstream.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class QualificationsTest {

    private static final String AWARDED = "cadre.training.qualification.awarded.v1";
    private static final HeldQualification AS_IN_THE_SAMPLE =
            new HeldQualification("STAGE_2", LocalDate.parse("2027-02-26"), Optional.of(LocalDate.parse("2032-02-26")));

    @Inject
    Qualifications qualifications;

    @Inject
    Transactions transactions;

    private final UUID person = UUID.randomUUID();
    private final UUID qualification = UUID.randomUUID();

    @Test
    void qualifications_are_read_as_training_publishes_them() {
        publish(qualification, 2, sample());
        publish(qualification, 1, sample().replace("STAGE_2", "STAGE_4"));
        publish(UUID.randomUUID(), 1, sample().replace("2032-02-26", "2033-02-26"));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(transactions.bySystem(() -> qualifications.of(person)))
                        .hasSize(2)
                        .contains(AS_IN_THE_SAMPLE));
    }

    private String sample() {
        return Upstream.sample("training", AWARDED).replace("01920000-0000-7000-8000-0000000000a1", person.toString());
    }

    private void publish(UUID id, long number, String sample) {
        ForeignEvents.publish(
                Elsewhere.QUALIFICATIONS,
                person.toString(),
                AWARDED,
                id.toString(),
                number,
                sample.replace("01920000-0000-7000-8000-000000000031", id.toString()));
    }
}
