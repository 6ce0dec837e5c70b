package org.cadre.acceptance.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.cadre.local.daemon.Pause;

/** D2: PostgreSQL dies; the services say so with 503 and are at work again soon after it is back. */
final class KillingPostgres implements Drill {

    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final int SERVER_ERRORS = 500;
    private static final Set<Integer> OF_AN_OUTAGE = Set.of(502, 503, 504);
    private static final Duration GLANCE = Duration.ofMillis(100);

    @Override
    public String id() {
        return "D2";
    }

    @Override
    public String title() {
        return "kill -9 of PostgreSQL";
    }

    @Override
    public void strike(Field field) {
        var begun = field.clock().instant();
        for (var round = 1; round <= field.plan().kills(); round++) {
            field.letWrite(Duration.ofSeconds(1), Duration.ofSeconds(3));
            var postgres = field.faults().part("postgres");
            field.faults().kill(postgres);
            awaitUnready(field);
            postgres.start();
            var back = field.clock().instant();
            var recovered = awaitWrites(field, back);
            field.say("D2 round %d of %d, every service wrote again after %.1f s"
                    .formatted(round, field.plan().kills(), recovered.toMillis() / 1000.0));
        }
        accidents(field.since(begun)).ifPresent(field::find);
    }

    /** A service that knows that its database is away answers 503, the gateway 502 or 504; no other failure is one of these. */
    static Optional<Finding> accidents(Collection<Entry> entries) {
        var accidents = entries.stream()
                .filter(entry -> entry.status() >= SERVER_ERRORS && !OF_AN_OUTAGE.contains(entry.status()))
                .toList();
        return accidents.stream()
                .findFirst()
                .map(first -> Finding.broken(
                        "%d answers of an outage that say it was an accident, the first: %s status %d",
                        accidents.size(), first.expected(), first.status()));
    }

    /** Nobody is to send requests to a service without its database. */
    private static void awaitUnready(Field field) {
        var end = System.nanoTime() + RECOVERY.toNanos();
        while (Tables.SERVICES.stream()
                .anyMatch(service -> Management.of(field.suite(), service).isReady())) {
            if (System.nanoTime() > end) {
                field.find(Finding.broken("a service calls itself ready without its database"));
                return;
            }
            Pause.of(GLANCE);
        }
    }

    private static Duration awaitWrites(Field field, Instant back) {
        while (true) {
            var waited = Duration.between(back, field.clock().instant());
            if (writing(field, back).containsAll(Set.copyOf(Tables.SERVICES))) {
                return waited;
            }
            if (waited.compareTo(RECOVERY) > 0) {
                field.find(Finding.broken(
                        "%d s after PostgreSQL was back only %s had written",
                        RECOVERY.toSeconds(), writing(field, back)));
                return waited;
            }
            Pause.of(GLANCE);
        }
    }

    private static Set<String> writing(Field field, Instant since) {
        return field.since(since).stream()
                .filter(entry -> entry.outcome() == Outcome.ACKNOWLEDGED)
                .map(entry -> entry.expected().operation().owner())
                .collect(java.util.stream.Collectors.toSet());
    }
}
