package org.cadre.talent.advert;

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
class AdvertEventContractTest {

    private static final UUID ADVERT = UUID.fromString("01920000-0000-7000-8000-000000000061");
    private static final UUID ROLE = UUID.fromString("01920000-0000-7000-8000-000000000062");
    private static final UUID POST = UUID.fromString("01920000-0000-7000-8000-000000000063");
    private static final LocalDate FIRST = LocalDate.parse("2027-01-11");
    private static final LocalDate LAST = LocalDate.parse("2027-01-31");

    @Test
    void an_opened_advert_is_published_as_its_sample_shows() {
        var event = new AdvertEvent.Opened(
                ADVERT,
                ROLE,
                POST,
                "RR8",
                "STAGE_2",
                AdvertState.OPEN,
                FIRST,
                LAST,
                Instant.parse("2027-01-11T09:00:00Z"));

        assertThat(Samples.published(event)).isEqualTo(Samples.own(event.type()));
    }

    @Test
    void a_closed_advert_is_published_as_its_sample_shows() {
        var event = new AdvertEvent.Closed(
                ADVERT,
                ROLE,
                POST,
                "RR8",
                "STAGE_2",
                AdvertState.CLOSED,
                FIRST,
                LAST,
                LAST.plusDays(1),
                CloseReason.CLOSING_DATE,
                Instant.parse("2027-02-01T00:01:00Z"));

        assertThat(Samples.published(event)).isEqualTo(Samples.own(event.type()));
    }
}
