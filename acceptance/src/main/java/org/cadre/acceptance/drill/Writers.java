package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Clients that write side by side, each at its own pace, until they are told to stop. */
final class Writers implements AutoCloseable {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(40);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(160);

    private final ExecutorService threads;
    private final boolean nobody;
    private volatile boolean writing = true;

    Writers(List<List<Errand>> clients, Dice dice) {
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.nobody = clients.isEmpty();
        clients.forEach(errands -> {
            var own = dice.more();
            threads.execute(() -> write(errands, own));
        });
    }

    /** The time to watch them before and after; none where nobody writes. */
    Duration lead(Duration time) {
        return nobody ? Duration.ZERO : time;
    }

    private void write(List<Errand> errands, Dice dice) {
        while (writing) {
            dice.oneOf(errands).run();
            LockSupport.parkNanos(dice.between(SHORTEST_PAUSE, LONGEST_PAUSE).toNanos());
        }
    }

    /** Lets each client end what it is doing. */
    @Override
    public void close() {
        writing = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        }
    }
}
