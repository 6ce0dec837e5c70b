package org.cadre.appraisal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What any class of the process writes to the log while this is open, stack traces included. */
public final class EveryLogLine extends Handler implements AutoCloseable {

    private final Formatter words = new PatternFormatter("%s%e");
    private final Logger root = Logger.getLogger("");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private EveryLogLine() {}

    /** From now on. */
    public static EveryLogLine from() {
        var lines = new EveryLogLine();
        lines.root.addHandler(lines);
        return lines;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(words.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
