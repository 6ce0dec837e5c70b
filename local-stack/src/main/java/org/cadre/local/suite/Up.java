package org.cadre.local.suite;

import java.io.PrintStream;
import java.util.List;
import org.cadre.local.daemon.Part;

/** Starts a suite, tells how it went, and stops it when the operator has had enough. */
public final class Up {

    private final Suite suite;
    private final ProgressLines progress;
    private final PrintStream out;

    public Up(Suite suite, ProgressLines progress, PrintStream out) {
        this.suite = suite;
        this.progress = progress;
        this.out = out;
    }

    /** All parts, or only those named; returns when everything was stopped from elsewhere. */
    public void run(List<String> names) {
        var lock = UpLock.of(suite.site().state());
        try {
            var parts = names.isEmpty()
                    ? suite.parts()
                    : names.stream().map(suite::part).toList();
            new Preflight(Machine.here()).check(suite.site(), parts);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            bringUp(parts, names.isEmpty());
            new Watch(suite, progress).untilStopped();
        } finally {
            lock.close();
        }
    }

    private void bringUp(List<Part> parts, boolean whole) {
        suite.start(parts);
        if (whole) {
            suite.makeReady();
        }
        announce(parts, whole);
    }

    private void announce(List<Part> parts, boolean whole) {
        out.printf(
                "%nReady in %.1f s. State is kept in %s%n%n",
                progress.seconds(), suite.site().state().root());
        var report = new Report(out);
        report.of(parts);
        if (whole) {
            report.next(suite);
        }
    }

    /** Twice, for a process that was just being started when the first round passed it. */
    private void stop() {
        out.println();
        suite.stop();
        suite.stop();
        progress.say("suite", "stopped; ./cadre up finds its data again");
    }
}
