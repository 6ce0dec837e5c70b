package org.cadre.acceptance.drill;

import java.time.Duration;

/** D5: every process dies at the same moment; a cold start converges without help. */
final class PowerCut implements Drill {

    @Override
    public String id() {
        return "D5";
    }

    @Override
    public String title() {
        return "kill -9 of everything at once";
    }

    @Override
    public void strike(Field field) {
        for (var round = 1; round <= field.plan().crashes(); round++) {
            field.letWrite(Duration.ofSeconds(3), Duration.ofSeconds(8));
            field.faults().killEverything();
            field.faults().heal();
            field.say("D5 crash %d of %d, all parts are back"
                    .formatted(round, field.plan().crashes()));
        }
    }
}
