package org.cadre.acceptance.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.cadre.local.daemon.Pause;

/** D18: Keycloak stays away and then signs with another key; who has a token works on, and nobody restarts anything. */
final class IssuerAway implements Drill {

    private static final Duration TAKES_HOLD = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final String LOOK = "/workforce/v1/posts?limit=1&organisation=" + Crew.ORGANISATION;

    @Override
    public String id() {
        return "D18";
    }

    @Override
    public String title() {
        return "Keycloak away, then another signing key";
    }

    @Override
    public void strike(Field field) {
        var keycloak = field.faults().part("keycloak");
        field.faults().kill(keycloak);
        var gone = field.clock().instant();
        field.say(
                "D18 Keycloak is away for %d s".formatted(field.plan().outage().toSeconds()));
        Pause.of(field.plan().outage());
        field.requireReadyServices("Keycloak");
        judge(field, gone, "while Keycloak was away");
        keycloak.start();
        rotate(field);
    }

    private static void judge(Field field, Instant since, String when) {
        var meanwhile = field.since(since);
        var failed = meanwhile.stream()
                .filter(entry -> entry.outcome() == Outcome.UNKNOWN || entry.status() == 401)
                .count();
        field.say("D18 %d writes %s, %d failed".formatted(meanwhile.size(), when, failed));
        if (failed > 0 || meanwhile.isEmpty()) {
            field.find(Finding.broken("%d of %d writes failed %s", failed, meanwhile.size(), when));
        }
    }

    private static void rotate(Field field) {
        var before = field.suite().tokens().ofDemoUser(Crew.HR);
        var rotated = field.clock().instant();
        new SigningKeys(field.suite()).add(field.dice().uuid().toString());
        var after = field.suite().tokens().ofDemoUser(Crew.HR);
        if (SigningKeys.keyId(before).equals(SigningKeys.keyId(after))) {
            field.find(Finding.broken("Keycloak still signs with the former key"));
        }
        awaitAccepted(field, after);
        if (!reads(field, () -> before)) {
            field.find(Finding.broken("a token of the former key, in time, is refused"));
        }
        judge(field, rotated, "around the change of keys");
    }

    private static void awaitAccepted(Field field, String token) {
        var start = System.nanoTime();
        while (!reads(field, () -> token)) {
            if (System.nanoTime() - start > TAKES_HOLD.toNanos()) {
                field.find(Finding.broken("tokens of the new key are refused after %d s", TAKES_HOLD.toSeconds()));
                return;
            }
            Pause.of(GLANCE);
        }
        field.say("D18 the new key counts after %.1f s".formatted((System.nanoTime() - start) / 1e9));
    }

    private static boolean reads(Field field, Supplier<String> token) {
        return field.client().with(field.dice().more(), token).read(LOOK).done();
    }
}
