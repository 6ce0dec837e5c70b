package org.cadre.benchmarks.appraisal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.Requests.Asked;

/** Many people who ask for the same kind of thing, each for their own. */
final class Callers {

    /** A token lives for five minutes, and a run for much less. */
    private static final Duration FRESH = Duration.ofSeconds(150);

    private final List<Caller> all;
    private long renewed;

    Callers(List<Caller> all) {
        this.all = List.copyOf(all);
        renew();
    }

    private void renew() {
        all.parallelStream().forEach(Caller::renew);
        renewed = System.nanoTime();
    }

    void renewIfNeeded() {
        if (System.nanoTime() - renewed > FRESH.toNanos()) {
            renew();
        }
    }

    Requests asking(URI address, RandomGenerator random) {
        return Requests.reading(address, () -> {
            var caller = all.get(random.nextInt(all.size()));
            return new Asked(caller.path(), caller::token);
        });
    }
}
