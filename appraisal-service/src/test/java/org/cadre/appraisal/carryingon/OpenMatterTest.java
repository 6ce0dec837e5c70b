package org.cadre.appraisal.carryingon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules O3 and O4 of the guide, as the matter itself keeps them. */
class OpenMatterTest {

    private static final Instant NOW = Instant.parse("2027-08-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-08-01");
    private static final UUID LEAVER = new UUID(0, 1);

    @Test
    void o4_the_new_owner_is_somebody_else() {
        refuses("owner-has-left", left(), LEAVER);
    }

    @Test
    void o4_it_is_handed_over_after_the_alert_too_but_only_once() {
        var matter = left();
        assertThat(matter.alert(NOW).matter().state()).isEqualTo(MatterState.ALERTED);

        var told = matter.handOver(new UUID(0, 2), TODAY, NOW).matter();

        assertThat(told.state()).isEqualTo(MatterState.SETTLED);
        assertThat(told.newOwnerId()).isEqualTo(new UUID(0, 2));
        assertThat(told.settledOn()).isEqualTo(TODAY);
        refuses("matter-illegal-transition", matter, new UUID(0, 3));
    }

    private static OpenMatter left() {
        var leaver = new Leaver(LEAVER, "RR8", LocalDate.parse("2027-06-30"));
        return OpenMatter.of(
                new UUID(0, 4), new LeftOpen(MatterKind.OBJECTIVE, new UUID(0, 5), 2, false), leaver, TODAY);
    }

    private static void refuses(String code, OpenMatter matter, UUID owner) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> assertThat(matter.handOver(owner, TODAY, NOW)).isNotNull())
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
