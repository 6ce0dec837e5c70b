package org.cadre.acceptance.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.cadre.acceptance.JourneyFailed;

/** Several people at once, each for themselves, as on any working day. */
final class Together {

    private Together() {}

    /**
     * Waits until all are done.
     *
     * @throws JourneyFailed if one of them did not get through
     */
    static <T> void each(Collection<T> all, int atOnce, Consumer<T> work) {
        var places = new Semaphore(atOnce);
        var under = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(one -> under.add(threads.submit(() -> {
                places.acquireUninterruptibly();
                try {
                    work.accept(one);
                } finally {
                    places.release();
                }
            })));
        }
        under.forEach(Together::requireDone);
    }

    private static void requireDone(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of those who worked at once failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted");
        }
    }
}
