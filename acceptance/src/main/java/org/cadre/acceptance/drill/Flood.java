package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.cadre.local.daemon.Pause;

/** Many requests, half of them changes: from clients that wait for their answer, or at a rate that waits for nobody. */
final class Flood {

    private static final int MOST_UNDER_WAY = 1500;
    private static final int HALF = 50;
    private static final List<Integer> SHED = List.of(429, 503);

    /**
     * What became of the requests.
     *
     * @param shed refused in order: 429 or 503 with {@code Retry-After}
     * @param failed neither done nor refused in order
     * @param unready looks at which the service or the gateway did not call itself ready
     */
    record Result(double goodput, Duration p99, int shed, int failed, int unready) {

        /** Of two runs that lasted equally long. */
        Result and(Result other) {
            return new Result(
                    (goodput + other.goodput) / 2,
                    p99.plus(other.p99).dividedBy(2),
                    shed + other.shed,
                    failed + other.failed,
                    unready + other.unready);
        }
    }

    private final Field field;
    private final AtomicInteger numbers = new AtomicInteger();
    private final String prefix;

    Flood(Field field) {
        this.field = field;
        this.prefix = "F" + field.dice().uuid().toString().substring(0, 8) + "-";
    }

    Result closed(int clients, Duration time) {
        var tally = new Tally();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < clients; client++) {
                var hand = hand();
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        one(hand, tally);
                    }
                });
            }
        }
        return tally.result(time, 0);
    }

    Result open(double rate, Duration time) {
        var tally = new Tally();
        var unready = new AtomicInteger();
        var places = new Semaphore(MOST_UNDER_WAY);
        var hand = hand();
        var watch = Thread.ofVirtual().start(() -> watch(time, unready));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            offer(rate, time, () -> begin(threads, places, hand, tally));
        }
        join(watch);
        return tally.result(time, unready.get());
    }

    private static void offer(double rate, Duration time, Runnable request) {
        var start = System.nanoTime();
        for (var number = 0L; ; number++) {
            var due = start + (long) (number / rate * 1e9);
            if (due - start > time.toNanos()) {
                return;
            }
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
            request.run();
        }
    }

    private void begin(ExecutorService threads, Semaphore places, Hand hand, Tally tally) {
        if (!places.tryAcquire()) {
            tally.failed();
            return;
        }
        threads.execute(() -> {
            try {
                one(hand, tally);
            } finally {
                places.release();
            }
        });
    }

    private record Hand(LedgerClient client, Dice dice) {}

    private Hand hand() {
        return new Hand(
                field.client().with(field.dice().more(), field.token()),
                field.dice().more());
    }

    private void one(Hand hand, Tally tally) {
        var start = System.nanoTime();
        var reply = hand.dice().happens(HALF)
                ? hand.client().attempt(post(), hand.dice().uuid())
                : hand.client().read("/workforce/v1/posts?limit=5&organisation=" + Crew.ORGANISATION);
        tally.take(reply, Duration.ofNanos(System.nanoTime() - start));
    }

    private Wish post() {
        var number = prefix + numbers.incrementAndGet();
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

    private void watch(Duration time, AtomicInteger unready) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (!Management.of(field.suite(), "workforce").isReady()
                    || !Management.of(field.suite(), "gateway").isReady()) {
                unready.incrementAndGet();
            }
            Pause.of(Duration.ofSeconds(1));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts while many threads bring results. */
    private static final class Tally {
        private final List<Long> done = new ArrayList<>();
        private int shed;
        private int failed;

        synchronized void take(Reply reply, Duration took) {
            if (reply.done()) {
                done.add(took.toNanos());
            } else if (SHED.contains(reply.status()) && !reply.retryAfter().isEmpty()) {
                shed++;
            } else {
                failed++;
            }
        }

        synchronized void failed() {
            failed++;
        }

        synchronized Result result(Duration time, int unready) {
            var sorted = done.stream().sorted().toList();
            var p99 = sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * 0.99));
            return new Result(sorted.size() / (time.toMillis() / 1e3), Duration.ofNanos(p99), shed, failed, unready);
        }
    }
}
