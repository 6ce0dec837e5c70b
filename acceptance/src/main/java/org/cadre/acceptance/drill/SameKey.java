package org.cadre.acceptance.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.local.daemon.Pause;

/** D19: a hundred times the same request under the same key, and the service dies in the middle; it is done once. */
final class SameKey implements Drill {

    private static final int TIMES = 100;
    private static final int TRIES = 5;
    private static final int UNAVAILABLE = 503;
    private static final Duration LATEST_DEATH = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration AGAIN = Duration.ofMillis(500);

    @Override
    public String id() {
        return "D19";
    }

    @Override
    public String title() {
        return "one key a hundred times at once, with kill -9";
    }

    @Override
    public boolean withWriters() {
        return false;
    }

    @Override
    public void strike(Field field) {
        for (var round = 1; round <= field.plan().kills(); round++) {
            var number = round;
            if (IntStream.range(0, TRIES).noneMatch(attempt -> strikes(field, number))) {
                field.find(Finding.broken("round %d: %d kills, none of them in the middle", round, TRIES));
            }
        }
    }

    /** Whether the kill came in the middle; what the clients hear is judged in any case. */
    private static boolean strikes(Field field, int round) {
        var key = field.dice().uuid();
        var wish = wish(field.dice());
        var death = field.dice().between(Duration.ZERO, LATEST_DEATH);
        var begun = field.clock().instant();
        var kill = CompletableFuture.runAsync(() -> {
            Pause.of(death);
            field.faults().killAndStart(field.faults().part("workforce"));
        });
        var replies = AtOnce.call(TIMES, number -> untilDone(field, wish, key));
        kill.join();
        var struck = isStruck(field.since(begun));
        field.say("D19 round %d of %d: killed after %d ms, %s, the answers name %s"
                .formatted(
                        round,
                        field.plan().kills(),
                        death.toMillis(),
                        struck ? "in the middle" : "too late and so once more",
                        named(replies)));
        judge(replies).forEach(field::find);
        return struck;
    }

    /** Somebody's attempt broke off before the last one heard that it was done; 503 may come from a service that lives. */
    static boolean isStruck(Collection<Entry> attempts) {
        var brokenOff =
                attempts.stream().filter(entry -> entry.status() != UNAVAILABLE).toList();
        var last = answers(attempts, Outcome.ACKNOWLEDGED).max(Comparator.naturalOrder());
        return last.filter(end -> answers(brokenOff, Outcome.UNKNOWN).anyMatch(lost -> lost.isBefore(end)))
                .isPresent();
    }

    private static Stream<Instant> answers(Collection<Entry> attempts, Outcome outcome) {
        return attempts.stream()
                .filter(entry -> entry.outcome() == outcome)
                .map(entry -> entry.at().plus(entry.took()));
    }

    static Wish wish(Dice dice) {
        var number = "K" + dice.uuid().toString().substring(0, 13);
        var body = Map.of(
                "organisation",
                Crew.ORGANISATION,
                "positionNumber",
                number,
                "staffGroup",
                "Administrative and Clerical",
                "band",
                "Band 5",
                "establishmentWte",
                1);
        return Wish.post(Operation.ESTABLISH_POST, number, "/workforce/v1/posts", body);
    }

    /** The last answer of a client that comes again, when it is told to, until it hears that it was done. */
    private static Callable<Reply> untilDone(Field field, Wish wish, UUID key) {
        return () -> {
            var end = System.nanoTime() + PATIENCE.toNanos();
            var reply = field.client().attempt(wish, key);
            while (!reply.done() && System.nanoTime() < end) {
                Pause.of(reply.retryAfter().isEmpty() ? AGAIN : Duration.ofSeconds(Long.parseLong(reply.retryAfter())));
                reply = field.client().attempt(wish, key);
            }
            return reply;
        };
    }

    /** In the end every client of one key hears that it was done, and of the same thing. */
    static List<Finding> judge(List<Reply> replies) {
        var findings = new ArrayList<Finding>();
        var waiting = replies.stream().filter(reply -> !reply.done()).toList();
        if (!waiting.isEmpty()) {
            findings.add(Finding.broken(
                    "a key is stuck: %d of %d clients never heard that it was done, the last answer was %d %s",
                    waiting.size(),
                    replies.size(),
                    waiting.getFirst().status(),
                    waiting.getFirst().text("code")));
        }
        if (named(replies).size() > 1) {
            findings.add(Finding.duplicated("one key, answers about %s", named(replies)));
        }
        return findings;
    }

    private static Set<String> named(List<Reply> replies) {
        return replies.stream()
                .filter(Reply::done)
                .map(reply -> reply.text("id"))
                .collect(Collectors.toSet());
    }
}
