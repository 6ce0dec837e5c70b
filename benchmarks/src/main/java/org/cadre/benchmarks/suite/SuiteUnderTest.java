package org.cadre.benchmarks.suite;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadre.benchmarks.load.ProcessCpu;
import org.cadre.local.daemon.Launch;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.Pause;
import org.cadre.local.server.PostgresServer;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Service;
import org.cadre.local.suite.Suite;

/** A whole suite that ends with the run; its data is new each time. */
public final class SuiteUnderTest implements AutoCloseable {

    /** Neither relay nor sealer, so that neither works through the one side's leavings while the other is measured. */
    public static final Map<String, String> WITHOUT_JOBS =
            Map.of("CADRE_EVENTS_RELAY", "false", "CADRE_AUDIT_SEAL", "false");

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Suite suite;
    private final Progress progress;
    private final List<String> flags;

    /** {@code flags} of the JVM count for the five processes, after the usual ones. */
    public SuiteUnderTest(Suite suite, Progress progress, List<String> flags) {
        this.suite = suite;
        this.progress = progress;
        this.flags = List.copyOf(flags);
    }

    /** With empty databases at first, then with organisations and the first staff. */
    public void start() {
        suite.stop();
        suite.site().state().clear();
        startDatabase();
        suite.startChecked(suite.parts());
        suite.makeReady();
        if (!flags.isEmpty()) {
            Stream.of(Service.values()).forEach(service -> restart(service, Map.of()));
        }
    }

    /** The server keeps the time of each commit, by which the way of an event from one database to another is measured. */
    private void startDatabase() {
        var postgres = suite.part(PostgresServer.NAME);
        suite.start(List.of(postgres));
        new Database(suite, "postgres").run("alter system set track_commit_timestamp = on");
        suite.stop(List.of(postgres));
    }

    public Suite suite() {
        return suite;
    }

    @FormatMethod
    public void say(String measure, @FormatString String text, Object... values) {
        progress.say(measure, text.formatted(values));
    }

    public Database database(Service service) {
        return new Database(suite, service.id());
    }

    public URI gateway() {
        return URI.create(suite.gateway());
    }

    /** A service itself, past the gateway. */
    public URI direct(Service service) {
        return URI.create(part(service).address());
    }

    public Part part(Service service) {
        return suite.part(service.id());
    }

    public ProcessCpu cpu(Service service) {
        return ProcessCpu.withChildren(process(service));
    }

    public ProcessHandle process(Service service) {
        return part(service).daemon().process().orElseThrow();
    }

    /** As usual but for these settings. */
    public void restart(Service service, Map<String, String> settings) {
        part(service).stop();
        launch(service, command(service), settings);
    }

    /** As usual but that it takes the tokens of this issuer and of no other. */
    public void restartTrusting(Service service, URI issuer) {
        part(service).stop();
        var command = new ArrayList<>(command(service));
        command.add(command.indexOf("-jar"), "-DCADRE_ISSUER=" + issuer);
        launch(service, command, Map.of());
    }

    /** How {@code ./cadre} starts it, and the flags of this run. */
    public List<String> command(Service service) {
        var command = new ArrayList<>(suite.launchOf(service).command());
        command.addAll(command.indexOf("-jar"), flags);
        return List.copyOf(command);
    }

    /** By a command of one's own; says how long it took until the service could work. */
    public Duration launch(Service service, List<String> command, Map<String, String> settings) {
        var usual = suite.launchOf(service);
        var environment = new HashMap<>(usual.environment());
        environment.putAll(settings);
        var part = part(service);
        part.daemon().launch(new Launch(command, environment, usual.directory()), part::isReady, START);
        return part.daemon().readyAfter().orElseThrow();
    }

    /** Everything but the servers and these. */
    public void stopAllBut(Service... kept) {
        var names = Stream.of(kept).map(Service::id).toList();
        suite.stop(Stream.of(Service.values())
                .filter(service -> !names.contains(service.id()))
                .map(this::part)
                .toList());
    }

    /** Waits until every event is out and taken, so that one measure does not pay for another. */
    public void settle(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (waiting() > 0 && System.nanoTime() < end) {
            Pause.of(GLANCE);
        }
    }

    /** Marks all events as published, so that nobody has to take what was only written to be measured. */
    public void forgetEvents(Service service) {
        database(service).run("update outbox set published_at = now() where published_at is null");
    }

    private long waiting() {
        var waiting = new ArrayList<Long>();
        for (var service : Service.behindTheGateway()) {
            waiting.add(database(service).number("select count(*) from outbox where published_at is null"));
        }
        return waiting.stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        suite.stop();
    }
}
