package org.cadre.appraisal.upstream.workforce;

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
class RegistrationsTest {

    @Inject
    Registrations registrations;

    @Inject
    Transactions transactions;

    private final UUID person = UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();

    @Test
    void registrations_are_read_as_workforce_publishes_them() {
        publish("recorded", registration, 1);
        awaitKnown(nurseUntil("2027-02-28"));

        publish("changed", registration, 2);
        awaitKnown(nurseUntil("2030-02-28"));

        publish("removed", registration, 3);
        awaitKnown();
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing_and_brings_nothing_back() {
        publish("removed", registration, 3);
        publish("changed", registration, 2);
        publish("recorded", UUID.randomUUID(), 1);

        awaitKnown(nurseUntil("2027-02-28"));
    }

    private void awaitKnown(KnownRegistration... known) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(transactions.bySystem(() -> registrations.of(person)))
                        .containsExactly(known));
    }

    private static KnownRegistration nurseUntil(String day) {
        return new KnownRegistration("NMC", LocalDate.parse("2024-03-01"), Optional.of(LocalDate.parse(day)));
    }

    /** The sample as it is, about another registration of another person. */
    private void publish(String what, UUID id, long number) {
        var type = "cadre.workforce.registration.%s.v1".formatted(what);
        var json = Upstream.sample("workforce", type)
                .replace("01920000-0000-7000-8000-0000000000f1", id.toString())
                .replace("01920000-0000-7000-8000-0000000000c1", person.toString());
        ForeignEvents.publish(Elsewhere.REGISTRATIONS, person.toString(), type, id.toString(), number, json);
    }
}
