package org.cadre.acceptance.drill;

import java.time.Duration;

/** D4: Kafka loses its disk; everything is published again from the outboxes and the read models converge. */
final class WipingKafka implements Drill {

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
        field.faults().wipeKafka();
        for (var service : Tables.SERVICES) {
            var rows = field.tables().change(service, "update outbox set published_at = null");
            field.say("D4 %d events of %s are published again".formatted(rows, service));
        }
    }
}
