package org.cadre.benchmarks.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.benchmarks.suite.SuiteUnderTest;
import org.cadre.local.identity.NewUser;
import org.cadre.local.suite.Service;

/** A large staff extract, against set-based SQL that writes as many rows into a copy of the same database. */
public final class ImportMeasure implements Measure {

    private static final Target RATIO = Target.atLeast(0.40, 0.70);
    private static final Target RISE = Target.atMost(10, 2);
    private static final int SEED = 7000;

    /** What one import took and wrote. */
    private record Taken(Duration time, RowCounts rows) {

        double perSecond(int count) {
            return count / (time.toMillis() / 1e3);
        }
    }

    @Override
    public String name() {
        return "import";
    }

    /** Before, through the service, and after: the bare side brackets it. */
    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        suite.settle(Duration.ofSeconds(60));
        var rows = bench.plan().rows() / Extracts.ORGANISATIONS.size() * Extracts.ORGANISATIONS.size();
        var files = new Extracts(bench.state(), rows, SEED, LocalDate.now(Clock.systemUTC())).write();
        suite.part(Service.WORKFORCE).stop();
        var database = suite.database(Service.WORKFORCE);
        var clones = List.of(Clone.of(database, "bare_before"), Clone.of(database, "bare_after"));
        suite.restart(Service.WORKFORCE, SuiteUnderTest.WITHOUT_JOBS);
        var before = bare(bench, clones.getFirst(), files, rows);
        var cpu = suite.cpu(Service.WORKFORCE);
        var used = cpu.used();
        var memory = new Memory(suite.part(Service.WORKFORCE));
        try {
            var service = service(bench, files, rows, memory);
            var spent = cpu.used().minus(used);
            var after = bare(bench, clones.getLast(), files, rows);
            requireSame(before, service);
            var ratio = ratio(rows, before, service, after)
                    .note("CPU of the service", "%.2f ms a row", spent.toMillis() / (double) rows)
                    .note("rows written", "%s", service.rows().rows());
            return memory.tells()
                    ? List.of(ratio, flatness(memory))
                    : List.of(ratio.note("heap", "too few rows to tell whether it is flat"));
        } finally {
            suite.forgetEvents(Service.WORKFORCE);
            suite.restart(Service.WORKFORCE, Map.of());
        }
    }

    private Taken bare(Bench bench, Clone clone, List<Path> files, int rows) {
        var before = RowCounts.of(clone.database());
        var time = clone.load(files);
        var taken = new Taken(time, RowCounts.of(clone.database()).minus(before));
        clone.drop();
        bench.suite().say(name(), "set-based SQL: %.0f rows a second", taken.perSecond(rows));
        return taken;
    }

    private Taken service(Bench bench, List<Path> files, int rows, Memory memory) {
        var suite = bench.suite();
        var database = suite.database(Service.WORKFORCE);
        var before = RowCounts.of(database);
        try (memory;
                var token = new LastingToken(login(bench))) {
            var time = new Upload(bench, token).of(files);
            var taken = new Taken(time, RowCounts.of(database).minus(before));
            suite.say(name(), "through the service: %.0f rows a second", taken.perSecond(rows));
            return taken;
        }
    }

    /** Somebody who is HR of all these trusts. */
    private static Supplier<String> login(Bench bench) {
        var suite = bench.suite().suite();
        var password = bench.uuid().toString();
        var roles = Extracts.ORGANISATIONS.stream().map(code -> "hr@" + code).toList();
        suite.users().create(new NewUser("bench-hr", "Synthetic", "Bench", password, "", roles));
        return () -> suite.tokens().of("bench-hr", password);
    }

    private static void requireSame(Taken bare, Taken service) {
        if (!bare.rows().isLike(service.rows())) {
            throw new WrongAnswer("The bare side did not write what the service wrote:%n  %s%n  %s"
                    .formatted(bare.rows().rows(), service.rows().rows()));
        }
    }

    private Figure ratio(int rows, Taken before, Taken service, Taken after) {
        var bare = (before.perSecond(rows) + after.perSecond(rows)) / 2;
        var found = service.perSecond(rows);
        var low = found / Math.max(before.perSecond(rows), after.perSecond(rows));
        var high = found / Math.min(before.perSecond(rows), after.perSecond(rows));
        return new Figure(
                        name(),
                        "staff import of %,d rows".formatted(rows),
                        "set-based SQL into the same tables",
                        "",
                        new Estimate(found / bare, low, high, "against the bare import before and after"),
                        RATIO,
                        Optional.of(Estimate.single(before.perSecond(rows) / after.perSecond(rows))),
                        Map.of())
                .note("through the service", "%.0f rows a second, upload included", found)
                .note("set-based SQL", "%.0f and %.0f rows a second", before.perSecond(rows), after.perSecond(rows));
    }

    private Figure flatness(Memory memory) {
        return Figure.of(
                        name(),
                        "rise of the heap in the second half of the import",
                        "flat",
                        "MB a minute",
                        Estimate.single(Math.max(0, memory.rise())),
                        RISE)
                .note(
                        "heap after full collections",
                        "%s MB",
                        memory.floor().stream().map(Math::round).toList())
                .note("resident at most", "%.0f MB", memory.most());
    }
}
