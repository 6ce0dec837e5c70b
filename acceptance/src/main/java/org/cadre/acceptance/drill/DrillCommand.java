package org.cadre.acceptance.drill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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

/** {@code ./cadre drill}: a suite of its own, faults from a printed seed, and a verdict in one line. */
@Command(
        name = "./cadre drill",
        description = "Breaks things on purpose while clients write, and checks that nothing was lost or done twice.",
        mixinStandardHelpOptions = true)
public final class DrillCommand implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SHOWN = 50;

    private final Clock clock = Clock.system(LONDON);

    @Option(names = "--only", split = ",", paramLabel = "D", description = "Only these drills, such as D1,D4.")
    private Set<String> only = new HashSet<>();

    @Option(names = "--seed", paramLabel = "S", description = "The seed of an earlier run; a new one without it.")
    private Long seed;

    @Option(names = "--kills", defaultValue = "10", paramLabel = "N", description = "Kills of each process.")
    private int kills;

    @Option(names = "--crashes", defaultValue = "3", paramLabel = "N", description = "Kills of everything at once.")
    private int crashes;

    @Option(
            names = "--outage",
            defaultValue = "120",
            paramLabel = "SECONDS",
            description = "How long a part stays away.")
    private long outage;

    @Option(names = "--clients", defaultValue = "8", paramLabel = "N", description = "Clients that write at once.")
    private int clients;

    @Option(
            names = "--ready-within",
            defaultValue = "15",
            paramLabel = "SECONDS",
            description = "How soon a killed process has to be back; more on a busy machine.")
    private long readyWithin;

    @Option(names = "--port-offset", defaultValue = "15000", paramLabel = "N", description = "Moves all ports.")
    private int portOffset;

    public static void main(String[] arguments) {
        var line = new CommandLine(new DrillCommand());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof PartFailed) {
                command.getErr().println("\nThe drill stopped: " + failure.getMessage());
            } else {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() {
        var chosen = chosen();
        var progress = new ProgressLines(System.out);
        var suite = new Suite(site(), 1, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop));
        suite.stop();
        suite.site().state().clear();
        suite.startChecked(suite.parts());
        suite.makeReady();
        leaveArchives(suite);
        return run(suite, chosen, progress);
    }

    /** A process writes its class archive when it first ends in good order; who is killed before starts without one. */
    private static void leaveArchives(Suite suite) {
        suite.stop();
        suite.start();
        suite.makeReady();
    }

    private List<Drill> chosen() {
        var known = Exercise.drills().stream().map(Drill::id).toList();
        if (!known.containsAll(only)) {
            throw new PartFailed("There are the drills " + String.join(", ", known));
        }
        return Exercise.drills().stream()
                .filter(drill -> plan().includes(drill.id()))
                .toList();
    }

    private int run(Suite suite, List<Drill> chosen, ProgressLines progress) {
        var findings = new ArrayList<Finding>();
        var file = suite.site().state().root().resolve("ledger.jsonl");
        progress.say("drill", "seed %d, ledger in %s".formatted(plan().seed(), file));
        try (var exercise = new Exercise(suite, plan(), file, clock, progress)) {
            for (var drill : chosen) {
                exercise.take(drill, plan()).forEach(finding -> {
                    progress.say(drill.id(), finding.toString());
                    findings.add(finding);
                });
            }
            return verdict(exercise.score(findings));
        }
    }

    private static int verdict(Score score) {
        score.findings().stream().distinct().limit(SHOWN).forEach(System.out::println);
        System.out.println(score);
        return score.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private DrillPlan plan() {
        seed = seed == null ? Long.valueOf(clock.millis()) : seed;
        return new DrillPlan(
                only, seed, kills, crashes, Duration.ofSeconds(outage), clients, Duration.ofSeconds(readyWithin));
    }

    private Site site() {
        var environment = System.getenv();
        var checkout = Checkout.around(Path.of(environment.getOrDefault("CADRE_HOME", ".")));
        var state = new StateFolder(checkout.root().resolve(".cadre/drill"));
        return new Site(state, CacheFolder.of(environment), checkout, Ports.movedBy(portOffset));
    }
}
