package org.cadre.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.cadre.local.sample.Cohort;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;
import org.cadre.local.suite.ProgressLines;
import org.cadre.local.suite.Suite;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One real suite for all acceptance tests, on ports and with a state of its own; it ends with the test run. */
public final class SharedSuite implements BeforeAllCallback, AutoCloseable {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int BESIDE_A_RUNNING_SUITE = 20_000;
    private static final Clock CLOCK = Clock.system(LONDON);
    private static final AtomicLong RUNS = new AtomicLong(CLOCK.millis() / 100);
    private static final Checkout CHECKOUT = Checkout.around(Path.of("."));
    private static final SpanCollector SPANS = new SpanCollector();
    private static final Suite SUITE = new Suite(site(), 1, new ProgressLines(System.out));

    private static Site site() {
        return new Site(
                new StateFolder(Path.of("target/suite")),
                CacheFolder.of(System.getenv()),
                CHECKOUT,
                Ports.movedBy(BESIDE_A_RUNNING_SUITE));
    }

    public static Suite suite() {
        return SUITE;
    }

    /** With these settings {@code ./cadre} is about this suite. */
    public static Map<String, String> environment() {
        return Map.of(
                "CADRE_STATE", SUITE.site().state().root().toString(),
                "CADRE_PORT_OFFSET", String.valueOf(BESIDE_A_RUNNING_SUITE));
    }

    /** Where the suite sends its traces. */
    static SpanCollector spans() {
        return SPANS;
    }

    /** The number of a journey that no other has. */
    static long nextRun() {
        return RUNS.incrementAndGet();
    }

    static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** A journey of its own, silently, with the events it is told by. */
    static Rehearsal rehearsal() {
        return rehearsalThrough(SUITE.gateway());
    }

    /** The same through another replica of the gateway. */
    static Rehearsal rehearsalThrough(String gateway) {
        var run = nextRun();
        var place = Cast.Place.WITH_DEMO_USERS;
        var cast = new Cast(SUITE, place, Cohort.of(run, place.organisation(), today(), Cast.roles()), run);
        var events = new EventWatch(SUITE.kafka().address(), new PublishedSchemas(CHECKOUT.root()), CLOCK);
        var api = new Api(gateway, Narration.silent());
        var scene = new Scene(api, cast, events, new Patience(Duration.ofMinutes(3)), Narration.silent());
        return new Rehearsal(scene, new Journey(scene, today(), run));
    }

    /** One journey and what it works with. */
    record Rehearsal(Scene scene, Journey journey) implements AutoCloseable {
        @Override
        public void close() {
            scene.events().close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(SharedSuite.class, unused -> started(), SharedSuite.class);
    }

    private static SharedSuite started() {
        SUITE.stop();
        SUITE.site().state().clear();
        try {
            SUITE.startChecked(SUITE.parts());
            SUITE.makeReady();
        } catch (RuntimeException e) {
            SUITE.stop();
            throw e;
        }
        return new SharedSuite();
    }

    @Override
    public void close() {
        SUITE.stop();
        SPANS.close();
    }
}
