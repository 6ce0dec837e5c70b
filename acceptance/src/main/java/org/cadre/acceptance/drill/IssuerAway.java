package org.cadre.acceptance.drill;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/**
 * D18: Keycloak stays away, something else answers rubbish in its place, and then it signs with another key. Who has a
 * token works on, a login fails at once, a token of a key that nobody can look up hears 503, and nobody restarts anything.
 */
final class IssuerAway implements Drill {

    private static final Duration TAKES_HOLD = Duration.ofSeconds(15);
    private static final Duration LOGIN_FAILS_WITHIN = Duration.ofSeconds(10);
    private static final Duration RUBBISH_LASTS = Duration.ofSeconds(10);
    private static final int ASKING = 5;
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final String LOOK = "/workforce/v1/posts?limit=1&organisation=" + Crew.ORGANISATION;

    @Override
    public String id() {
        return "D18";
    }

    @Override
    public String title() {
        return "Keycloak away, rubbish in its place, then another signing key";
    }

    @Override
    public void strike(Field field) {
        var keycloak = field.faults().part("keycloak");
        var known = field.token().get();
        field.faults().kill(keycloak);
        var gone = field.clock().instant();
        field.say(
                "D18 Keycloak is away for %d s".formatted(field.plan().outage().toSeconds()));
        requireCleanRefusals(field, known, "while Keycloak was away");
        Pause.of(field.plan().outage());
        field.requireReadyServices("Keycloak");
        judge(field, gone, "while Keycloak was away");
        garble(field, known);
        keycloak.start();
        rotate(field);
    }

    /** The services and the gateway ask again every two seconds, so each of them reads rubbish several times. */
    private static void garble(Field field, String known) {
        var garbled = field.clock().instant();
        var keycloak = field.suite().keycloak().address();
        try (var rubbish = new GarbageIssuer(URI.create(keycloak), field.dice().more())) {
            Pause.of(RUBBISH_LASTS);
            requireCleanRefusals(field, known, "while rubbish was published");
            if (rubbish.timesAsked() < ASKING) {
                field.find(Finding.broken("rubbish was read %d times only", rubbish.timesAsked()));
            }
            field.say("D18 rubbish in place of the keys was read %d times".formatted(rubbish.timesAsked()));
        }
        judge(field, garbled, "while rubbish was published");
    }

    /** Nobody can log in, and nobody can tell whether an unknown key is the issuer's: both are said, and soon. */
    private static void requireCleanRefusals(Field field, String known, String when) {
        var start = System.nanoTime();
        try {
            field.suite().tokens().ofDemoUser(Crew.HR);
            field.find(Finding.broken("a login succeeded %s", when));
        } catch (PartFailed clean) {
            var took = Duration.ofNanos(System.nanoTime() - start);
            field.say("D18 a login failed %s after %d ms".formatted(when, took.toMillis()));
            if (took.compareTo(LOGIN_FAILS_WITHIN) > 0) {
                field.find(Finding.broken("a login failed %s only after %d s", when, took.toSeconds()));
            }
        }
        awaitUnavailable(field, SigningKeys.underAnotherKey(known, field.dice().uuid()), when);
    }

    /** Right after an answer of the issuer an unknown key counts as forged, until the issuer may be asked again. */
    private static void awaitUnavailable(Field field, String token, String when) {
        var start = System.nanoTime();
        var reply = look(field, token);
        while (reply.status() != 503 && System.nanoTime() - start < TAKES_HOLD.toNanos()) {
            Pause.of(GLANCE);
            reply = look(field, token);
        }
        if (reply.status() != 503
                || !reply.text("code").equals("issuer-unavailable")
                || reply.retryAfter().isEmpty()) {
            field.find(Finding.broken("an unknown key heard %d %s %s", reply.status(), reply.body(), when));
        }
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
        if (!look(field, before).done()) {
            field.find(Finding.broken("a token of the former key, in time, is refused"));
        }
        judge(field, rotated, "around the change of keys");
    }

    private static void awaitAccepted(Field field, String token) {
        var start = System.nanoTime();
        while (!look(field, token).done()) {
            if (System.nanoTime() - start > TAKES_HOLD.toNanos()) {
                field.find(Finding.broken("tokens of the new key are refused after %d s", TAKES_HOLD.toSeconds()));
                return;
            }
            Pause.of(GLANCE);
        }
        field.say("D18 the new key counts after %.1f s".formatted((System.nanoTime() - start) / 1e9));
    }

    private static Reply look(Field field, String token) {
        return field.client().with(field.dice().more(), () -> token).read(LOOK);
    }
}
