package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.List;

/** D1: each service, with its relay and its consumers, and the gateway die again and again during writes. */
final class KillingProcesses implements Drill {

    private static final List<String> PROCESSES = List.of("workforce", "training", "appraisal", "talent", "gateway");

    @Override
    public String id() {
        return "D1";
    }

    @Override
    public String title() {
        return "kill -9 of each service and the gateway";
    }

    @Override
    public void strike(Field field) {
        var slowest = Duration.ZERO;
        for (var round = 1; round <= field.plan().kills(); round++) {
            for (var process : PROCESSES) {
                field.letWrite(Duration.ofMillis(200), Duration.ofMillis(2500));
                var took = field.faults().killAndStart(field.faults().part(process));
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                if (took.compareTo(field.plan().readyWithin()) > 0) {
                    field.find(Finding.broken("%s needed %d s until it was ready again", process, took.toSeconds()));
                }
            }
            field.say("D1 round %d of %d, slowest start so far %.1f s"
                    .formatted(round, field.plan().kills(), slowest.toMillis() / 1000.0));
        }
    }
}
