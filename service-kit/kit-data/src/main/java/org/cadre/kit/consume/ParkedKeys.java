package org.cadre.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.consume.ParkedKeysResource.ParkedKeyView;
import org.cadre.kit.database.Transactions;

/** What an operator does about parked keys: see how many there are, and try one again after its cause is mended. */
@ApplicationScoped
class ParkedKeys {

    private final List<Subscriber> subscribers;
    private final Parking parking;
    private final Delivery delivery;
    private final Inbox inbox;
    private final Audit audit;
    private final Transactions transactions;
    private final AtomicLong keys;

    ParkedKeys(
            @All List<Subscriber> subscribers,
            Parking parking,
            Delivery delivery,
            Inbox inbox,
            Audit audit,
            Transactions transactions,
            MeterRegistry meters) {
        this.subscribers = subscribers;
        this.parking = parking;
        this.delivery = delivery;
        this.inbox = inbox;
        this.audit = audit;
        this.transactions = transactions;
        this.keys = meters.gauge("parked_keys", new AtomicLong());
    }

    @Scheduled(every = "10s", delayed = "5s")
    void count() {
        keys.set(all().size());
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forgetOldDeliveries() {
        var reactions = subscribers.stream()
                .filter(Reaction.class::isInstance)
                .map(Subscriber::group)
                .toList();
        while (transactions.bySystem(() -> inbox.forget(reactions)) > 0) {
            Log.debug("Old deliveries forgotten");
        }
    }

    @ActivateRequestContext
    List<ParkedKeyView> all() {
        return transactions.bySystem(parking::all);
    }

    /** The same as {@link #redrive}, or empty with a line in the log if it fails again. */
    Optional<Integer> tryRedrive(String group, String key) {
        try {
            return Optional.of(redrive(group, key));
        } catch (RuntimeException e) {
            Log.warnf(e, "%s: key %s stays parked", group, key);
            return Optional.empty();
        }
    }

    /** Takes the parked events of a key in order, all or none, on the record; returns how many. */
    @ActivateRequestContext
    int redrive(String group, String key) {
        var subscriber = subscribers.stream()
                .filter(candidate -> candidate.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No consumer group " + group));
        return transactions.bySystem(() -> {
            var waiting = parking.of(group, key);
            for (var parked : waiting) {
                delivery.take(subscriber, ReceivedEvent.of(parked.message()));
                parking.release(parked.id());
            }
            audit.record(AuditedAct.of("redrive", "parked-key", group + "/" + key, null));
            return waiting.size();
        });
    }
}
