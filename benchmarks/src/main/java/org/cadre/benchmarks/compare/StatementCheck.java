package org.cadre.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.SingleCall;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.sql.ServerLog;
import org.cadre.benchmarks.sql.Statements;
import org.cadre.benchmarks.suite.Database;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Service;

/** Makes sure that the service still says to its database what the bare side says, or the comparison means nothing. */
final class StatementCheck {

    /** By then the driver has asked the catalogue what it wants to know on this connection. */
    private static final int CALLS_BEFORE = 10;

    private static final Duration RELOAD = Duration.ofSeconds(2);

    private final Bench bench;
    private final Requests requests;
    private final Statements expected;

    StatementCheck(Bench bench, Requests requests, Statements expected) {
        this.bench = bench;
        this.requests = requests;
        this.expected = expected;
    }

    /** {@code marker} begins the statement that only this request has. */
    void require(String marker) {
        var call = new SingleCall();
        for (var number = 0; number < CALLS_BEFORE; number++) {
            call.of(requests);
        }
        var database = bench.suite().database(Service.WORKFORCE);
        var before = lines().size();
        setLogging(database, "set log_statement = 'all'", "set log_line_prefix = '%s'".formatted(ServerLog.PREFIX));
        call.of(requests);
        setLogging(database, "reset log_statement", "reset log_line_prefix");
        compare(marker, lines().subList(before, lines().size()));
    }

    private void compare(String marker, List<String> lines) {
        var seen = new ServerLog("workforce_app")
                .transactions(lines).stream()
                        .filter(transaction -> transaction.stream().anyMatch(sql -> sql.startsWith(marker)))
                        .findFirst()
                        .orElseThrow(() -> new WrongAnswer("The server's log does not show the request"));
        for (var place = 0; place < Math.max(seen.size(), expected.all().size()); place++) {
            var service = place < seen.size() ? seen.get(place) : "nothing";
            var bare = place < expected.all().size() ? expected.texts().get(place) : "nothing";
            if (!service.equals(bare)) {
                throw new WrongAnswer("Statement %d of the service is not that of the bare side any more:%n  %s%n  %s"
                        .formatted(place + 1, service, bare));
            }
        }
        bench.suite().say("statements", "%d, the same on both sides", seen.size());
    }

    private static void setLogging(Database database, String... changes) {
        for (var change : changes) {
            database.run("alter system " + change);
        }
        database.run("select pg_reload_conf()");
        Pause.of(RELOAD);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(bench.suite().suite().site().state().log("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
