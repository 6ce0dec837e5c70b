package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cadre.local.sample.StaffRow;

/** What a leader left open gets a new owner. */
final class LeftOpen {

    private static final int AIMS = 3;

    private final Employer employer;

    LeftOpen(Employer employer) {
        this.employer = employer;
    }

    /** Of each aim only its number is told. */
    void isHandedOver(StaffRow leader, StaffRow owner) {
        var open = "open-matters?organisation=%s&state=OPEN".formatted(employer.code());
        var found = employer.await(
                employer.hr(), open, matters -> matters.body().path("items").size() == AIMS);
        for (var matter : found.body().path("items")) {
            assertThat(matter.path("leaverId").asText()).isEqualTo(employer.id(leader));
            assertThat(matter.path("kind").asText()).isEqualTo("OBJECTIVE");
            var path = "open-matters/" + matter.path("id").asText();
            var settled = employer.act(employer.hr(), path, "hand-over", Map.of("ownerId", employer.id(owner)));
            assertThat(settled.text("state")).isEqualTo("SETTLED");
        }
        assertThat(employer.read(employer.hr(), open).body().path("items")).isEmpty();
    }
}
