package org.cadre.benchmarks.appraisal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.cadre.benchmarks.load.Requests;

/** Many people who ask for the same kind of thing, each for their own. */
final class Callers {

    /** A token lives for five minutes, and a run for much less. */
    private static final Duration FRESH = Duration.ofSeconds(150);

    private final List<Caller> all;
    private final AtomicInteger turns = new AtomicInteger();
    private long renewed = System.nanoTime();

    Callers(List<Caller> all) {
        this.all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    void renewIfNeeded() {
        if (System.nanoTime() - renewed > FRESH.toNanos()) {
            all.parallelStream().forEach(Caller::renew);
            renewed = System.nanoTime();
        }
    }

    Requests reading(URI address, RandomGenerator random) {
        return Requests.reading(
                address, () -> all.get(random.nextInt(all.size())).asking());
    }

    /** One after another, so that each has the answer to their last change before the next. */
    Requests changing(URI address, Supplier<String> body, Supplier<UUID> keys) {
        return Requests.changing(address, () -> all.get(turn()).asking(), body, keys);
    }

    private int turn() {
        return Math.floorMod(turns.getAndIncrement(), all.size());
    }
}
