package org.cadre.benchmarks.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.cadre.benchmarks.BenchCommand;
import org.cadre.benchmarks.Commit;
import org.cadre.benchmarks.figure.Bootstrap;
import org.cadre.benchmarks.load.Weather;
import org.cadre.benchmarks.report.Conditions;
import org.cadre.benchmarks.report.Report;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.Checkout;
import org.cadre.local.suite.ProgressLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ./cadre bench engine}: forecasts and simulated days, without a suite. */
@Command(
        name = "engine",
        description = "Measures the engine of forecasts and simulated days. Quiet machine; about half an hour.",
        mixinStandardHelpOptions = true)
public final class EngineCommand implements Callable<Integer> {

    private static final String PAGE = "benchmarks-engine";
    private static final int FEW = 3;
    private static final int ROUNDS_OF_SMALL = 2;

    private final Clock clock = Clock.system(ZoneId.of("Europe/London"));

    @ParentCommand
    private BenchCommand bench;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of an earlier run; a new one without it.")
    private Long seed;

    @Option(names = "--rounds", defaultValue = "15", paramLabel = "N", description = "Rounds of what is compared.")
    private int rounds;

    @Option(names = "--small", description = "Less than a minute, to see that it works; its figures say nothing.")
    private boolean small;

    @Option(names = "--publish", description = "Writes docs/benchmarks-engine.md and .json too, of a clean commit.")
    private boolean publish;

    @Override
    public Integer call() {
        bench.refuseOthersBeside("engine");
        refuseToPublishNothing();
        var checkout = Checkout.around(Path.of(System.getenv().getOrDefault("CADRE_HOME", ".")));
        var commit = Commit.of(checkout.root());
        if (publish) {
            commit.requirePublishable();
        }
        var report = report(seed == null ? clock.millis() : seed, commit);
        report.write(
                checkout.root().resolve("benchmarks/results"),
                "engine-" + clock.instant().toString().replaceAll("[:.]", "-"));
        System.out.printf("%n%s%n", report.table());
        if (publish) {
            System.out.println(report.publish(checkout.root().resolve("docs")));
        }
        return CommandLine.ExitCode.OK;
    }

    private void refuseToPublishNothing() {
        if (publish && small) {
            throw new PartFailed(
                    "What --small measures says nothing, so it is not published. Leave out one of the two.");
        }
    }

    private Report report(long drawn, Commit commit) {
        var progress = new ProgressLines(System.out);
        var figures = new EngineFigures(new Bootstrap(new Random(drawn)));
        var before = Weather.now();
        var measure = small
                ? new EngineMeasure(figures, true, drawn, ROUNDS_OF_SMALL, 1)
                : new EngineMeasure(figures, false, drawn, rounds, FEW);
        var found = measure.take(progress::say);
        var after = Weather.now();
        var particular = new LinkedHashMap<String, String>();
        particular.put("seed", Long.toString(drawn));
        particular.put("rounds", "%d, and %d of what takes long".formatted(measure.rounds(), measure.few()));
        particular.put("scale", small ? "small: these figures say nothing" : "all of England");
        particular.put(
                "machine",
                "load %.1f before, %d ticks stolen"
                        .formatted(before.load(), after.stolenTicks() - before.stolenTicks()));
        return new Report(PAGE, Conditions.of(clock.instant(), commit.id(), particular), found, Map.of());
    }
}
