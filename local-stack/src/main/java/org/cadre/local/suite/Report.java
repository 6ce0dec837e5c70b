package org.cadre.local.suite;

import java.io.PrintStream;
import java.util.List;
import org.cadre.local.daemon.Part;

/** What an operator wants to see of every part: does it answer, where, since what effort, at what cost. */
public record Report(PrintStream out) {

    /** Whether all parts answer. */
    public boolean of(List<Part> parts) {
        out.printf("  %-14s %-26s %-10s %9s %9s %8s%n", "part", "address", "state", "start", "memory", "pid");
        parts.forEach(this::line);
        return parts.stream().allMatch(Part::isReady);
    }

    /** The tail of the answer to "what now". */
    public void next(Suite suite) {
        out.println();
        out.println("  start page   " + suite.gateway() + "/");
        out.println("  demo users   "
                + String.join(
                        ", ",
                        suite.realm().demoUsers().stream()
                                .map(user -> user.name())
                                .toList()));
        out.println("  JVM flags    " + String.join(" ", CadreProcess.JVM_FLAGS) + " and a start-up archive");
        out.println("  next         ./cadre demo");
        out.println("               curl -H \"Authorization: Bearer $(./cadre token hr.rr8)\" " + suite.gateway()
                + "/workforce/v1/organisations?limit=3");
        out.println("  stop         Ctrl-C here, or ./cadre down in another terminal");
        out.println();
    }

    private void line(Part part) {
        var daemon = part.daemon();
        var start = daemon.readyAfter().map(time -> "%.1f s".formatted(time.toMillis() / 1000.0));
        var memory = daemon.residentKilobytes().stream().mapToObj(kilobytes -> kilobytes / 1024 + " MB");
        var pid = daemon.process().map(process -> Long.toString(process.pid()));
        out.printf(
                "  %-14s %-26s %-10s %9s %9s %8s%n",
                part.name(),
                part.address(),
                state(part),
                start.orElse("-"),
                memory.findFirst().orElse("-"),
                pid.orElse("-"));
    }

    private static String state(Part part) {
        if (part.daemon().hasDied()) {
            return "died";
        }
        if (!part.daemon().isRunning()) {
            return "stopped";
        }
        return part.isReady() ? "ready" : "unready";
    }
}
