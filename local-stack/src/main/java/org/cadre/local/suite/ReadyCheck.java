package org.cadre.local.suite;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cadre.local.daemon.Part;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/**
 * What must hold before anybody is told that the whole suite is ready: every part answers, and the services that keep
 * a projection of the organisations all hold equally many, which means that each has heard of all.
 */
record ReadyCheck(Suite suite, Duration patience) {

    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final String OPERATOR = "operations";
    private static final Set<Service> LISTENERS = Set.of(Service.APPRAISAL, Service.TRAINING, Service.TALENT);

    void await() {
        await("every part", () -> suite.parts().stream().allMatch(Part::isReady));
        var calls = new GatewayCalls(URI.create(suite.gateway()));
        var token = suite.tokens().ofDemoUser(OPERATOR);
        await("the organisations in every projection", () -> organisationsAreKnown(calls, token));
    }

    private void await(String what, BooleanSupplier holds) {
        var end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new PartFailed("Waited %d s for %s in vain; ./cadre status and ./cadre logs P say more"
                        .formatted(patience.toSeconds(), what));
            }
            Pause.of(GLANCE);
        }
    }

    private static boolean organisationsAreKnown(GatewayCalls calls, String token) {
        var counts = LISTENERS.stream()
                .map(service -> organisations(calls, token, service))
                .collect(Collectors.toSet());
        return counts.size() == 1 && !counts.contains(0L);
    }

    private static long organisations(GatewayCalls calls, String token, Service service) {
        var projections =
                calls.get("/%s/v1/projections".formatted(service.id()), token).path("items");
        return StreamSupport.stream(projections.spliterator(), false)
                .filter(projection -> projection.path("table").asText().contains("organisation"))
                .mapToLong(projection -> projection.path("rows").asLong())
                .max()
                .orElse(0);
    }
}
