package org.cadre.workforce.planning.run;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cadre.kit.schedule.Workers;

/** The threads that compute forecasts: few, of the lowest priority, and none of those that answer requests. */
@ApplicationScoped
class RunWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ComputingRuns computing;
    private final RunSettings settings;
    private final Workers workers;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    RunWorker(ComputingRuns computing, RunSettings settings, Workers workers) {
        this.computing = computing;
        this.settings = settings;
        this.workers = workers;
    }

    /** The priority is a hint that not every system takes; what protects requests is the number of threads. */
    @SuppressWarnings("ThreadPriorityCheck")
    void start(@Observes StartupEvent started) {
        for (int number = 1; number <= settings.threads(); number++) {
            var name = "forecast-" + number;
            var thread = workers.start(name, () -> work(name));
            thread.setPriority(Thread.MIN_PRIORITY);
            threads.add(thread);
        }
    }

    /** There is no need to wait for the clock. */
    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunAsked asked) {
        news.release();
    }

    /** What is being computed goes back into the queue. */
    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        news.release(settings.threads());
        for (var thread : threads) {
            thread.join(PATIENCE);
        }
    }

    private void work(String name) {
        try {
            while (!stopping) {
                if (!computed(name) && news.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A run whose computation broke off waits until its lease has run out, and the worker goes on. */
    private boolean computed(String name) {
        try {
            var found = computing.next(() -> stopping);
            workers.succeeded(name);
            return found;
        } catch (RuntimeException | VirtualMachineError e) {
            Log.errorf(e, "A forecast was broken off");
            return false;
        }
    }
}
