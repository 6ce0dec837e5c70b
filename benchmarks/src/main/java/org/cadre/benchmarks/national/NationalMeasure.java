package org.cadre.benchmarks.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.Weather;
import org.cadre.benchmarks.suite.LastingToken;
import org.cadre.benchmarks.suite.SuiteUnderTest;
import org.cadre.local.identity.NewUser;
import org.cadre.local.suite.Service;

/** What runs of all England take in a replica that an operator has made room in: time, and memory of the process. */
public final class NationalMeasure implements Measure {

    private static final Target SECONDS = Target.atMost(20, 20);
    private static final Target MEGABYTES = Target.atMost(512, 512);
    private static final double KILO = 1024;
    private static final double MILLIS = 1e3;

    @Override
    public String name() {
        return "national";
    }

    @Override
    public String page() {
        return "benchmarks-forecasts";
    }

    @Override
    public List<Figure> take(Bench bench) {
        var suite = bench.suite();
        foundTrusts(suite);
        try (var token = new LastingToken(planner(bench))) {
            var runs = new NationalRuns(bench, token);
            return Stream.of(NationalRoom.USUAL, NationalRoom.OWN_RATES)
                    .flatMap(room -> measured(bench, room, runs).stream())
                    .toList();
        } finally {
            suite.restart(Service.WORKFORCE, Map.of());
        }
    }

    private static void launch(SuiteUnderTest suite, NationalRoom room) {
        suite.part(Service.WORKFORCE).stop();
        var command = new ArrayList<>(suite.command(Service.WORKFORCE));
        command.add(command.indexOf("-jar"), room.heap());
        suite.launch(Service.WORKFORCE, command, room.settings());
    }

    /** The first run warms up, and is told beside the others. */
    private List<Figure> measured(Bench bench, NationalRoom room, NationalRuns runs) {
        var suite = bench.suite();
        launch(suite, room);
        var model = runs.model(room.england());
        var afterModel = mostResident(suite);
        var times = new ArrayList<Double>();
        for (int run = 0; run <= room.runs(); run++) {
            times.add(seconds(runs.run(model, run)));
            suite.say(name(), "%s, %d of %d: %.1f s", room.run(), run, room.runs(), times.getLast());
        }
        var sorted = times.stream().skip(1).sorted().toList();
        var found = new Estimate(
                sorted.get(room.runs() / 2), sorted.getFirst(), sorted.getLast(), "median and range of the runs");
        var time = Figure.of(name(), room.run() + ", from the question to results read", "20 s", "s", found, SECONDS)
                .note("runs", "%s s, the first after the start of the service: %.1f s", sorted, times.getFirst())
                .note("machine", "load %.1f", Weather.now().load());
        var memory = Figure.of(
                        name(),
                        room.run() + ", resident memory of the service at most",
                        "512 MB",
                        "MB",
                        Estimate.single(mostResident(suite)),
                        MEGABYTES)
                .note("once the model was kept", "%.0f MB", afterModel)
                .note("flags", "%s", room.heap());
        return List.of(time, memory);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }

    /** As the kernel remembers it. */
    private static double mostResident(SuiteUnderTest suite) {
        var status = Path.of(
                "/proc/%d/status".formatted(suite.process(Service.WORKFORCE).pid()));
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILO)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void foundTrusts(SuiteUnderTest suite) {
        for (int trust = 0; trust < MadeUpEngland.TRUSTS; trust++) {
            suite.database(Service.WORKFORCE).run("""
                    insert into organisation (id, version, code, name, type, opens_on)
                    values (gen_random_uuid(), 0, '%1$s', 'Made-up trust %1$s', 'TRUST', '2022-07-01')
                    """.formatted(MadeUpEngland.code(trust)));
        }
    }

    private static Supplier<String> planner(Bench bench) {
        var suite = bench.suite().suite();
        var password = bench.uuid().toString();
        suite.users()
                .create(new NewUser(
                        "bench-planner", "Synthetic", "Planner", password, "", List.of("workforce-planner@ENG")));
        return () -> suite.tokens().of("bench-planner", password);
    }
}
