package org.cadre.acceptance.drill;

import java.time.Duration;
import org.cadre.local.daemon.Pause;

/** D3: Kafka dies again and again and then stays away; writing goes on, because the outbox waits. */
final class KafkaOutage implements Drill {

    @Override
    public String id() {
        return "D3";
    }

    @Override
    public String title() {
        return "kill -9 of Kafka, then Kafka away";
    }

    @Override
    public void strike(Field field) {
        var kafka = field.faults().part("kafka");
        for (var round = 1; round <= field.plan().kills(); round++) {
            field.letWrite(Duration.ofMillis(500), Duration.ofSeconds(3));
            field.faults().killAndStart(kafka);
            field.say("D3 kill %d of %d".formatted(round, field.plan().kills()));
        }
        field.faults().kill(kafka);
        var gone = field.clock().instant();
        field.say("D3 Kafka is away for %d s".formatted(field.plan().outage().toSeconds()));
        Pause.of(field.plan().outage());
        field.requireReadyServices("Kafka");
        var meanwhile = field.since(gone);
        var failed = meanwhile.stream()
                .filter(entry -> entry.outcome() == Outcome.UNKNOWN)
                .count();
        if (failed > 0) {
            field.find(Finding.broken("%d of %d writes failed while Kafka was away", failed, meanwhile.size()));
        }
        field.say("D3 %d writes meanwhile, %d failed; Kafka comes back".formatted(meanwhile.size(), failed));
        kafka.start();
        field.letWrite(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }
}
