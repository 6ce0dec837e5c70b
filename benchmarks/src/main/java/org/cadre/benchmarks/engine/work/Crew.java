package org.cadre.benchmarks.engine.work;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A fixed number of threads that share numbered pieces of work: whoever has done one takes the next. */
final class Crew implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    Crew(int threads) {
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads);
    }

    /** One thread for each processor. */
    static Crew ofAllProcessors() {
        return new Crew(Runtime.getRuntime().availableProcessors());
    }

    /** Returns when all pieces are done. Each thread asks once for what it works with. */
    void share(int pieces, Supplier<IntConsumer> worker) {
        var next = new AtomicInteger();
        var shares = new ArrayList<Future<?>>();
        for (int thread = 0; thread < threads; thread++) {
            shares.add(pool.submit(() -> work(pieces, next, worker.get())));
        }
        for (var share : shares) {
            await(share);
        }
    }

    private static void work(int pieces, AtomicInteger next, IntConsumer worker) {
        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            worker.accept(piece);
        }
    }

    private static void await(Future<?> share) {
        try {
            share.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
