package org.cadre.acceptance.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Suite;

/** Where a drill takes place: a running suite, clients that write, and a place for what is found. */
record Field(
        Suite suite,
        DrillPlan plan,
        Dice dice,
        WriteLedger ledger,
        LedgerClient client,
        Supplier<String> token,
        Clock clock,
        Progress progress,
        List<Finding> findings) {

    Field {
        findings = new CopyOnWriteArrayList<>(findings);
    }

    Faults faults() {
        return new Faults(suite);
    }

    Tables tables() {
        return new Tables(suite);
    }

    TopicLog topics() {
        return new TopicLog(suite.kafka().address());
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    void say(String text) {
        progress.say("drill", text);
    }

    /** A moment in which the clients get on with their work. */
    void letWrite(Duration least, Duration most) {
        Pause.of(dice.between(least, most));
    }

    /** Services depend on their own database only, so they stay ready while something else is away. */
    void requireReadyServices(String away) {
        Tables.SERVICES.stream()
                .filter(service -> !Management.of(suite, service).isReady())
                .forEach(service -> find(Finding.broken("%s is not ready while %s is away", service, away)));
    }

    /** What was answered since then. */
    List<Entry> since(Instant moment) {
        return ledger.entries().stream()
                .filter(entry -> !entry.at().isBefore(moment))
                .toList();
    }
}
