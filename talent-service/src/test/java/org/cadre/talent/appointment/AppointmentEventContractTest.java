package org.cadre.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppointmentEventContractTest {

    @Test
    void an_appointment_is_published_as_its_sample_shows() {
        var event = new AppointmentMade(
                UUID.fromString("01920000-0000-7000-8000-000000000081"),
                UUID.fromString("01920000-0000-7000-8000-0000000000a1"),
                UUID.fromString("01920000-0000-7000-8000-000000000061"),
                UUID.fromString("01920000-0000-7000-8000-000000000071"),
                UUID.fromString("01920000-0000-7000-8000-000000000063"),
                "RR8",
                LocalDate.parse("2027-04-01"),
                LocalDate.parse("2027-02-26"),
                Instant.parse("2027-02-26T16:00:00Z"));

        assertThat(Samples.published(event)).isEqualTo(Samples.own(event.type()));
    }
}
