package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cadre.acceptance.Api;
import org.cadre.acceptance.EventWatch;
import org.cadre.acceptance.Journey;
import org.cadre.acceptance.Narration;
import org.cadre.acceptance.Patience;
import org.cadre.acceptance.PublishedSchemas;
import org.cadre.acceptance.SharedSuite;
import org.cadre.local.sample.StaffRow;
import org.cadre.local.sample.StaffSample;
import org.cadre.local.state.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At a trust of which no other test knows, so that every figure is known beforehand. */
@ExtendWith(SharedSuite.class)
class WholeYearTest {

    private static final String TRUST = "RGT";
    private static final int DRAWN = 299;
    private static final long SEED = 300;
    /** All have been there for longer than a recent starter, on whichever day this runs. */
    private static final LocalDate DRAWN_ON = LocalDate.of(2026, 4, 1);

    private static final double NANOS = 1e9;

    private final Clock clock = Clock.system(ZoneId.of("Europe/London"));
    private final LocalDate today = LocalDate.now(clock);

    @Test
    void an_employer_of_300_goes_through_a_whole_cycle_and_every_figure_is_what_was_done() {
        var suite = SharedSuite.suite();
        var patience = new Patience(Duration.ofMinutes(2));
        var schemas = new PublishedSchemas(Checkout.around(Path.of(".")).root());
        try (var events = new EventWatch(suite.kafka().address(), schemas, clock)) {
            var drawn = Extract.drawn(new StaffSample(DRAWN, SEED, List.of(TRUST), DRAWN_ON));
            var chair = chair(drawn.getFirst());
            var roll = roll(drawn, chair);
            var employer = new Employer(
                    TRUST,
                    new Api(suite.gateway(), Narration.silent()),
                    roll,
                    new Accounts(suite),
                    new PersonIds(events, patience),
                    events,
                    patience,
                    today);

            assertThat(roll.all()).hasSize(300);
            new WholeYear(employer, Parts.in(roll, chair), suite.gateway())
                    .steps()
                    .forEach(this::take);
        }
    }

    private Roll roll(List<StaffRow> drawn, StaffRow chair) {
        var all = new ArrayList<>(drawn);
        all.add(chair);
        return new Roll(all, today);
    }

    /** Nobody manages the chair, and the chair manages nobody. */
    private StaffRow chair(StaffRow chief) {
        return Extract.another(chief, "X0000001", "", today.minusYears(2));
    }

    private void take(Journey.Step step) {
        var start = System.nanoTime();
        step.action().run();
        System.out.printf("   %5.1f s  %s%n", (System.nanoTime() - start) / NANOS, step.title());
    }
}
