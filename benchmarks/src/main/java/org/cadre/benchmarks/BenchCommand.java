package org.cadre.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cadre.benchmarks.appraisal.Sizes;
import org.cadre.benchmarks.engine.EngineCommand;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.report.Conditions;
import org.cadre.benchmarks.report.Report;
import org.cadre.benchmarks.suite.SuiteUnderTest;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;
import org.cadre.local.suite.ProgressLines;
import org.cadre.local.suite.Suite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./cadre bench}: a suite of its own, measures in turn, and a table of what they found. */
@Command(
        name = "./cadre bench",
        description = {
            "Measures a suite of its own beside what it stands on. Quiet machine; about 30 minutes for all but appraisal.",
            "The engine of forecasts is measured alone and without a suite: ./cadre bench engine."
        },
        subcommands = EngineCommand.class,
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(LONDON);
    private final Map<String, String> failures = new LinkedHashMap<>();

    @Parameters(
            paramLabel = "NAME",
            description =
                    "Only these: write, read, gateway, forecast, national, projection, import, relay, start, appraisal.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "S", description = "The seed of an earlier run; a new one without it.")
    private Long seed;

    @Option(names = "--pairs", defaultValue = "15", paramLabel = "N", description = "Pairs of runs of each ratio.")
    private int pairs;

    @Option(names = "--seconds", defaultValue = "3", paramLabel = "N", description = "How long each run is.")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "90", paramLabel = "N", description = "Seconds for each side before.")
    private int warmUp;

    @Option(names = "--rows", defaultValue = "200000", paramLabel = "N", description = "Rows imported, events relayed.")
    private int rows;

    @Option(names = "--writes", defaultValue = "300", paramLabel = "N", description = "A second, for the projection.")
    private int writes;

    @Option(names = "--small", defaultValue = "5000", paramLabel = "N", description = "Appraisals at first.")
    private int small;

    @Option(names = "--large", defaultValue = "500000", paramLabel = "N", description = "Appraisals in the end.")
    private int large;

    @Option(names = "--cycle", defaultValue = "20000", paramLabel = "N", description = "People of a cycle to begin.")
    private int cycle;

    @Option(names = "--jfr", description = "Records the services under load, and says where the time went.")
    private boolean jfr;

    @Option(names = "--flag", paramLabel = "F", description = "One more flag of the JVM for the five processes.")
    private List<String> flags = new ArrayList<>();

    @Option(names = "--publish", description = "Writes the pages of them in docs too, of a clean commit.")
    private boolean publish;

    @Option(names = "--port-offset", defaultValue = "17000", paramLabel = "N", description = "Moves all ports.")
    private int portOffset;

    public static void main(String[] arguments) {
        var line = new CommandLine(new BenchCommand());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof PartFailed || failure instanceof WrongAnswer) {
                command.getErr().println("\nThe bench stopped: " + failure.getMessage());
            } else {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() {
        var chosen = Measures.named(names);
        var checkout = Checkout.around(Path.of(System.getenv().getOrDefault("CADRE_HOME", ".")));
        var commit = Commit.of(checkout.root());
        if (publish) {
            Measures.requireWholePages(chosen);
            commit.requirePublishable();
        }
        var progress = new ProgressLines(System.out);
        var suite = new Suite(site(checkout), 1, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
        var plan = plan(checkout);
        try (var tested = new SuiteUnderTest(suite, progress, flags)) {
            progress.say("bench", "seed %d".formatted(plan.seed()));
            tested.start();
            var figures = take(chosen, new Bench(tested, plan, new Random(plan.seed())));
            report(checkout, chosen, Conditions.of(plan, clock.instant(), flags, commit.id()), figures);
        }
        return failures.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** For a command below this one, which measures without the suite. */
    public void refuseOthersBeside(String command) {
        if (!names.isEmpty()) {
            throw new PartFailed("%s is measured alone and not with %s: ./cadre bench %s"
                    .formatted(command, String.join(", ", names), command));
        }
    }

    /** A measure that failed is told of in the end and takes no other with it. */
    private List<Figure> take(List<Measure> chosen, Bench bench) {
        var figures = new ArrayList<Figure>();
        for (var measure : chosen) {
            try {
                bench.suite().settle(Duration.ofSeconds(60));
                figures.addAll(measure.take(bench));
            } catch (WrongAnswer | PartFailed e) {
                failures.put(measure.name(), String.valueOf(e.getMessage()));
                bench.suite().say(measure.name(), "not measured: %s", e.getMessage());
            }
        }
        return figures;
    }

    private void report(Checkout checkout, List<Measure> chosen, Conditions conditions, List<Figure> figures) {
        for (var page : Measures.pages(chosen)) {
            var ofPage = chosen.stream()
                    .filter(measure -> measure.page().equals(page))
                    .map(Measure::name)
                    .collect(Collectors.toSet());
            var report = new Report(
                    page,
                    conditions,
                    figures.stream()
                            .filter(figure -> ofPage.contains(figure.measure()))
                            .toList(),
                    failures.entrySet().stream()
                            .filter(failure -> ofPage.contains(failure.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            var name = clock.instant().toString().replaceAll("[:.]", "-");
            report.write(checkout.root().resolve("benchmarks/results"), page + "-" + name);
            System.out.printf("%n%s%n", report.table());
            if (publish) {
                System.out.println(report.publish(checkout.root().resolve("docs")));
            }
        }
    }

    private Plan plan(Checkout checkout) {
        var folder = checkout.root().resolve("benchmarks/results");
        return new Plan(
                seed == null ? clock.millis() : seed,
                pairs,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(warmUp),
                rows,
                writes,
                new Sizes(small, large, cycle),
                jfr ? Optional.of(folder) : Optional.empty());
    }

    private Site site(Checkout checkout) {
        var state = new StateFolder(checkout.root().resolve(".cadre/bench"));
        return new Site(state, CacheFolder.of(System.getenv()), checkout, Ports.movedBy(portOffset));
    }
}
