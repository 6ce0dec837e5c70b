package org.cadre.kit.consume;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.cadre.kit.consume.Rebuilding.Refused;
import org.cadre.kit.consume.Rebuilds.Attempt;
import org.cadre.kit.consume.Rebuilds.Overtaken;
import org.cadre.kit.database.Transactions;

/** Takes up rebuilds that were asked for; of several replicas one does each. */
@ApplicationScoped
class RebuildWorker {

    private final List<Projection> projections;
    private final Rebuilds rebuilds;
    private final Rebuilding rebuilding;
    private final Consumers.Settings settings;
    private final Transactions transactions;

    RebuildWorker(
            @All List<Projection> projections,
            Rebuilds rebuilds,
            Rebuilding rebuilding,
            Consumers.Settings settings,
            Transactions transactions) {
        this.projections = projections;
        this.rebuilds = rebuilds;
        this.rebuilding = rebuilding;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        if (settings.enabled()) {
            transactions.bySystem(rebuilds::claim).ifPresent(this::attempt);
        }
    }

    private void attempt(Attempt attempt) {
        try {
            projections.stream()
                    .filter(projection -> projection.group().equals(attempt.group()))
                    .forEach(projection -> rebuilding.run(projection, attempt));
        } catch (Overtaken e) {
            Log.warn(e.getMessage());
        } catch (RuntimeException e) {
            giveUp(attempt, e);
        }
    }

    private void giveUp(Attempt attempt, RuntimeException e) {
        if (Outage.isOne(e)) {
            Log.warnf("%s is rebuilt later: %s", attempt.group(), e.getMessage());
            transactions.runBySystem(() -> rebuilds.giveBack(attempt));
        } else {
            Log.errorf(e, "%s is not rebuilt", attempt.group());
            var reason = e instanceof Refused ? e.getMessage() : e.getClass().getSimpleName() + "; the log says why";
            transactions.runBySystem(() -> rebuilds.failed(attempt, reason));
        }
    }
}
