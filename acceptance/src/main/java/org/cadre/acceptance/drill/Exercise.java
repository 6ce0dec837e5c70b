package org.cadre.acceptance.drill;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Suite;

/** Drills on a running suite, one after the other, each with the same check at its end. */
final class Exercise implements AutoCloseable {

    /** In the order in which a whole run takes them. */
    private static final List<Drill> DRILLS = List.of(
            new KillingProcesses(),
            new KillingPostgres(),
            new KafkaOutage(),
            new WipingKafka(),
            new PowerCut(),
            new Freezing(),
            new Poisoning(),
            new Repeating(),
            new Overload(),
            new IssuerAway(),
            new SameKey(),
            new LostUpdates());

    private static final Duration LEAD = Duration.ofSeconds(3);
    private static final Duration FOLLOW_UP = Duration.ofSeconds(15);

    private final Suite suite;
    private final long seed;
    private final Progress progress;
    private final Clock clock;
    private final Dice dice;
    private final WriteLedger ledger;
    private final LastingToken token;
    private final LedgerClient client;
    private final Stranger stranger;
    private final List<List<Errand>> clients;
    private final Baseline baseline;

    /**
     * Begins once all is at rest: whom the clients write about is drawn from what training knows of where people work.
     *
     * @param file where the ledger goes, line by line
     */
    Exercise(Suite suite, DrillPlan plan, Path file, Clock clock, Progress progress) {
        this.suite = suite;
        this.seed = plan.seed();
        this.progress = progress;
        this.clock = clock;
        this.dice = new Dice(plan.seed());
        var tables = new Tables(suite);
        new Quiescence(tables, new TopicLog(suite.kafka().address())).await().ifPresent(finding -> {
            throw new PartFailed(finding.text());
        });
        this.baseline = Baseline.of(tables);
        var crew = new Crew(suite, plan.clients(), Long.toString(clock.millis() / 100, Character.MAX_RADIX));
        this.token = crew.login();
        this.ledger = new WriteLedger(file);
        this.client = new LedgerClient(URI.create(suite.gateway()), token, ledger, clock, dice.more());
        this.stranger = new Stranger(
                client, new LastingToken(() -> suite.tokens().ofDemoUser(Stranger.ACCOUNT)), ledger, dice.more());
        this.clients = new ArrayList<>(crew.clients(client, token, dice, LocalDate.now(clock)));
        this.clients.add(List.of(stranger));
    }

    static List<Drill> drills() {
        return DRILLS;
    }

    static Drill drill(String id) {
        return DRILLS.stream()
                .filter(drill -> drill.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Takes one drill; empty if everything was as promised. */
    List<Finding> take(Drill drill, DrillPlan plan) {
        var field = new Field(suite, plan, dice, ledger, client, token, clock, progress, List.of());
        field.say("%s: %s".formatted(drill.id(), drill.title()));
        var begun = clock.instant();
        var healed = strike(drill, field);
        stranger.findings().forEach(field::find);
        new Checks(field, baseline).after(begun, healed);
        field.say("%s: acknowledged %d, unknown %d, foreign looks %d so far, %d findings"
                .formatted(
                        drill.id(),
                        ledger.count(Outcome.ACKNOWLEDGED),
                        ledger.count(Outcome.UNKNOWN),
                        stranger.looks(),
                        field.findings().size()));
        return List.copyOf(field.findings());
    }

    private Instant strike(Drill drill, Field field) {
        var writing = drill.withWriters() ? clients : new ArrayList<List<Errand>>();
        try (var writers = new Writers(writing, dice)) {
            Pause.of(writers.lead(LEAD));
            drill.strike(field);
            field.faults().heal();
            var healed = clock.instant();
            Pause.of(writers.lead(FOLLOW_UP));
            return healed;
        }
    }

    Score score(List<Finding> findings) {
        return new Score(seed, ledger.count(Outcome.ACKNOWLEDGED), ledger.count(Outcome.UNKNOWN), findings);
    }

    @Override
    public void close() {
        stranger.close();
        token.close();
        ledger.close();
    }
}
