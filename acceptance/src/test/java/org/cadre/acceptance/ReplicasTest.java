package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cadre.local.daemon.Part;
import org.cadre.local.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two of each service and of the gateway: they share relay, consumers and requests, and do nothing twice. */
@ExtendWith(SharedSuite.class)
class ReplicasTest {

    private static List<Part> seconds() {
        return Stream.of("workforce#2", "training#2", "appraisal#2", "talent#2", "gateway#2")
                .map(SharedSuite.suite()::part)
                .toList();
    }

    @BeforeAll
    static void start() {
        SharedSuite.suite().start(seconds());
        restartGateway(SharedSuite.suite());
    }

    @AfterAll
    static void stop() {
        SharedSuite.suite().stop(seconds());
        restartGateway(SharedSuite.suite());
    }

    /** It learns at its start which replicas there are. */
    private static void restartGateway(Suite suite) {
        var gateway = suite.part("gateway");
        gateway.stop();
        gateway.start();
    }

    @Test
    void the_journey_runs_through_two_replicas_of_everything_and_each_thing_happens_once() {
        takesEveryStepOnce(SharedSuite.rehearsal());
    }

    @Test
    void it_runs_through_the_second_gateway_too() {
        takesEveryStepOnce(SharedSuite.rehearsalThrough(
                SharedSuite.suite().part("gateway#2").address()));
    }

    private static void takesEveryStepOnce(SharedSuite.Rehearsal taken) {
        try (var rehearsal = taken) {
            rehearsal.journey().run();

            var person = rehearsal.scene().events().all().stream()
                    .filter(event -> event.type().equals("cadre.talent.appointment.made.v1"))
                    .findFirst()
                    .orElseThrow()
                    .key();
            assertThat(count(rehearsal, "cadre.training.induction.assigned.v1", person))
                    .isEqualTo(1);
            assertThat(count(rehearsal, "cadre.talent.appointment.made.v1", person))
                    .isEqualTo(1);
            assertThat(count(rehearsal, "cadre.workforce.person.moved.v1", person))
                    .isEqualTo(1);
        }
    }

    private static long count(SharedSuite.Rehearsal rehearsal, String type, String person) {
        return rehearsal.scene().events().all().stream()
                .filter(event -> event.type().equals(type) && event.key().equals(person))
                .count();
    }
}
