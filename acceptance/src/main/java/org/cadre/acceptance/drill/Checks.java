package org.cadre.acceptance.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cadre.local.suite.AuditOfSuite;

/** The check after each drill, once everything has come to rest. */
record Checks(Field field, Baseline baseline) {

    private static final Duration ALL_WELL_BY = Duration.ofSeconds(10);
    private static final Duration AUDIT_LAG = Duration.ofMinutes(1);

    /**
     * Looks at all that was ever written; only through the gateway at no more than what this drill brought.
     *
     * @param healed when every part answered again
     */
    void after(Instant begun, Instant healed) {
        lateErrors(healed.plus(ALL_WELL_BY));
        var start = System.nanoTime();
        new Quiescence(field.tables(), field.topics()).await().ifPresent(field::find);
        field.say("at rest after %.1f s; checking".formatted((System.nanoTime() - start) / 1e9));
        var wishes = field.ledger().wishes().values();
        take(new LedgerCheck(field.tables(), baseline).of(wishes));
        take(new StrayCheck(field.tables(), baseline).of(wishes));
        take(new WholenessCheck(field.tables()).findings());
        take(new TopicCheck(field.tables(), field.topics()).findings());
        take(new ReadModelCheck(field.tables()).findings());
        take(new AuditCheck(field.tables(), new AuditOfSuite(field.suite(), field.clock(), AUDIT_LAG))
                .of(field.ledger().entries()));
        take(new ReadBack(field.client()).of(field.since(begun)));
    }

    private void lateErrors(Instant moment) {
        var late = field.since(moment).stream()
                .filter(entry -> entry.outcome() == Outcome.UNKNOWN)
                .toList();
        if (!late.isEmpty()) {
            var first = late.getFirst();
            field.find(Finding.broken(
                    "%d failures later than %d s after everything was back, the first: %s status %d",
                    late.size(), ALL_WELL_BY.toSeconds(), first.expected(), first.status()));
        }
    }

    private void take(List<Finding> findings) {
        findings.forEach(field::find);
    }
}
