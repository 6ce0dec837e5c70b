package org.cadre.acceptance;

import java.io.PrintStream;
import org.cadre.local.daemon.Part;
import org.cadre.local.suite.Progress;
import org.cadre.local.suite.Suite;

/** A suite for the time of one demonstration: the one that runs already, or one that is started and stopped again. */
final class Session implements AutoCloseable {

    private final Suite suite;
    private final boolean startedHere;

    private Session(Suite suite, boolean startedHere) {
        this.suite = suite;
        this.startedHere = startedHere;
    }

    static Session on(Suite suite, Progress progress) {
        if (suite.parts().stream().allMatch(Part::isReady)) {
            return new Session(suite, false);
        }
        progress.say("suite", "does not run yet; it is started for this demonstration and stopped afterwards");
        var session = new Session(suite, true);
        try {
            suite.startChecked(suite.parts());
            suite.makeReady();
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    void announce(PrintStream out) {
        out.printf("%nThe leadership journey through %s%n", suite.gateway());
    }

    @Override
    public void close() {
        if (startedHere) {
            suite.stop();
        }
    }
}
