package org.cadre.acceptance.drill;

import java.time.Duration;
import org.cadre.local.operate.Operator;
import org.cadre.local.operate.RepublishRun;

/** D4: Kafka loses its disk; everything is published again from the outboxes and the read models converge. */
final class WipingKafka implements Drill {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String id() {
        return "D4";
    }

    @Override
    public String title() {
        return "Kafka's data wiped, everything published again";
    }

    @Override
    public void strike(Field field) {
        field.letWrite(Duration.ofSeconds(3), Duration.ofSeconds(5));
        var republish = new RepublishRun(new Operator(field.suite()), field.progress(), PATIENCE);
        field.faults().wipeKafka(() -> republish.ask(Tables.SERVICES));
        republish.await(Tables.SERVICES);
    }
}
