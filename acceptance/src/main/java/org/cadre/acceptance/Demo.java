package org.cadre.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.cadre.acceptance.Cast.Place;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.sample.Cohort;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Site;
import org.cadre.local.suite.ProgressLines;
import org.cadre.local.suite.Suite;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** The leadership journey through the running suite, told as it happens. */
@Command(
        name = "./cadre demo",
        description = "Runs the leadership journey and tells each call, each event and how long it took.",
        mixinStandardHelpOptions = true)
public final class Demo implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final double NANOS = 1e9;

    private final Clock clock = Clock.system(LONDON);

    @ArgGroup(exclusive = false)
    private RealInput realInput;

    public static void main(String[] arguments) {
        var line = new CommandLine(new Demo());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof PartFailed || failure instanceof JourneyFailed) {
                command.getErr().println("\nThe journey stopped: " + failure.getMessage());
            } else {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() {
        var checkout = Checkout.around(Path.of(System.getenv().getOrDefault("CADRE_HOME", ".")));
        var progress = new ProgressLines(System.out);
        var suite = new Suite(Site.of(System.getenv(), checkout), 1, progress);
        try (var session = Session.on(suite, progress)) {
            session.announce(System.out);
            journey(suite, checkout);
        }
        return 0;
    }

    private void journey(Suite suite, Checkout checkout) {
        var start = System.nanoTime();
        var narration = new PrintedNarration(System.out);
        var api = new Api(suite.gateway(), narration);
        var run = clock.millis() / 100;
        var place = realInput == null ? Place.WITH_DEMO_USERS : realInput.place(api, suite);
        var cast = cast(suite, place, run);
        try (var events = new EventWatch(suite.kafka().address(), new PublishedSchemas(checkout.root()), clock)) {
            var scene = new Scene(api, cast, events, patience(), narration);
            if (realInput != null) {
                realInput.load(scene, today());
            }
            new Journey(scene, today(), run).run();
            var schemaFaults = events.faulty();
            if (!schemaFaults.isEmpty()) {
                throw new JourneyFailed("events against their schema: " + schemaFaults);
            }
        }
        System.out.printf(
                "%nThe journey is complete: run %d, %.1f s, every hop an event that fits its published schema.%n",
                run, (System.nanoTime() - start) / NANOS);
    }

    private Cast cast(Suite suite, Place place, long run) {
        return new Cast(suite, place, Cohort.of(run, place.organisation(), today(), Cast.roles()), run);
    }

    /** What 20,000 people caused has to be worked off before the events of the cohort. */
    private Patience patience() {
        return new Patience(realInput == null ? Duration.ofMinutes(1) : Duration.ofMinutes(10));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
