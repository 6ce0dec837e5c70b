package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.Locale;

/**
 * D13: three times as many requests as the suite can do; it does what it can and sends the others away in order. The
 * clients have cores of their own, at the peak as in the overload, so that what the suite loses it loses by itself. The
 * peak is taken before and after the overload, each as long as it: what is done behind the requests, such as relaying
 * events, catches up in all of them, and what a machine does in one minute differs from the next by a fifth.
 */
final class Overload implements Drill {

    private static final int CLIENTS_AT_PEAK = 48;
    /** Processes that have just started do a third of what they do later, when they work and when they refuse. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final double TIMES = 3;
    private static final double GOODPUT = 0.8;
    private static final double SLOWER = 2;
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    @Override
    public String id() {
        return "D13";
    }

    @Override
    public String title() {
        return "three times the capacity, open model";
    }

    @Override
    public boolean withWriters() {
        return false;
    }

    @Override
    public void strike(Field field) {
        var flood = new Flood(field);
        var warm = flood.closed(CLIENTS_AT_PEAK, WARM_UP);
        flood.open(warm.goodput() * TIMES, WARM_UP);
        Cores.ofThisProcess().divide(field, () -> strike(field, flood));
    }

    private static void strike(Field field, Flood flood) {
        var before = peak(field, flood);
        var overload = flood.open(before.goodput() * TIMES, field.plan().outage());
        say(field, "overload, %.0f/s offered".formatted(before.goodput() * TIMES), overload);
        recover(field, flood);
        judge(field, before.and(peak(field, flood)), overload);
    }

    private static Flood.Result peak(Field field, Flood flood) {
        flood.closed(CLIENTS_AT_PEAK, SETTLING);
        var peak = flood.closed(CLIENTS_AT_PEAK, field.plan().outage());
        say(field, "peak, %d clients".formatted(CLIENTS_AT_PEAK), peak);
        return peak;
    }

    private static void recover(Field field, Flood flood) {
        var after = flood.closed(2, RECOVERY);
        say(field, "afterwards, 2 clients", after);
        if (after.shed() + after.failed() > 0) {
            field.find(Finding.broken("refusals go on after the overload: %s", after));
        }
    }

    private static void judge(Field field, Flood.Result peak, Flood.Result overload) {
        if (overload.goodput() < peak.goodput() * GOODPUT) {
            field.find(Finding.broken("goodput fell from %.0f/s to %.0f/s", peak.goodput(), overload.goodput()));
        }
        if (overload.p99().toMillis() > peak.p99().toMillis() * SLOWER) {
            field.find(Finding.broken(
                    "p99 of what was admitted rose from %d ms to %d ms",
                    peak.p99().toMillis(), overload.p99().toMillis()));
        }
        if (overload.failed() > 0) {
            field.find(Finding.broken("%d requests got neither an answer nor a refusal in order", overload.failed()));
        }
        if (overload.unready() > 0) {
            field.find(Finding.broken("health was lost for %d looks", overload.unready()));
        }
    }

    private static void say(Field field, String what, Flood.Result result) {
        field.say("D13 %s: %s"
                .formatted(
                        what,
                        String.format(
                                Locale.ROOT,
                                "%.0f/s done, p99 %d ms, %d shed, %d failed",
                                result.goodput(),
                                result.p99().toMillis(),
                                result.shed(),
                                result.failed())));
    }
}
