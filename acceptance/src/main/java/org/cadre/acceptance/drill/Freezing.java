package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.List;

/** D6: one process after the other stands still for at most half a minute and then goes on as if nothing had been. */
final class Freezing implements Drill {

    private static final List<String> VICTIMS =
            List.of("workforce", "training", "appraisal", "talent", "gateway", "postgres", "kafka", "keycloak");

    @Override
    public String id() {
        return "D6";
    }

    @Override
    public String title() {
        return "SIGSTOP of each service, the gateway, PostgreSQL, Kafka and Keycloak";
    }

    @Override
    public void strike(Field field) {
        for (var victim : VICTIMS) {
            field.letWrite(Duration.ofSeconds(1), Duration.ofSeconds(3));
            field.say("D6 %s stands still for %d s"
                    .formatted(victim, field.plan().freeze().toSeconds()));
            field.faults().freeze(field.faults().part(victim), field.plan().freeze());
        }
    }
}
