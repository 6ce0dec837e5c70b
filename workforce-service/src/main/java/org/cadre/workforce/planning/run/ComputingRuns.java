package org.cadre.workforce.planning.run;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.schedule.Pace;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.ModelRegister;

/**
 * Computes the run whose turn it is. It computes between transactions and not in one: a transaction that stays open as long
 * as a forecast takes would keep a connection, and old rows, from everybody.
 */
@ApplicationScoped
class ComputingRuns {

    /** A run that ends its process so often is not tried again. */
    static final int MOST_ATTEMPTS = 5;

    private final RunQueue queue;
    private final KeptBlocks kept;
    private final RunPapers papers;
    private final ModelRegister models;
    private final RunSettings settings;
    private final Transactions transactions;

    ComputingRuns(
            RunQueue queue,
            KeptBlocks kept,
            RunPapers papers,
            ModelRegister models,
            RunSettings settings,
            Transactions transactions) {
        this.queue = queue;
        this.kept = kept;
        this.papers = papers;
        this.models = models;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * Computes one run; false if none waits.
     *
     * @param stopping whether this process is about to end
     */
    boolean next(BooleanSupplier stopping) {
        var taken = transactions.bySystem(
                () -> queue.take(settings.lease(), settings.memory().asLongValue()));
        taken.ifPresent(run -> compute(run, stopping));
        return taken.isPresent();
    }

    private void compute(TakenRun run, BooleanSupplier stopping) {
        if (run.attempt() > MOST_ATTEMPTS) {
            fail(run, "It was begun %d times and never came to its end".formatted(MOST_ATTEMPTS));
            return;
        }
        try {
            var model = transactions.bySystem(() -> models.unasked(run.modelId()));
            compute(run, new RunCalculation(model, papers.question(run.question())), stopping);
        } catch (DomainException e) {
            fail(run, e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            Log.errorf(e, "Run %s took more than the process has", run.id());
            fail(run, words(e));
        }
    }

    /** What was computed is gone by now, so there is room again. */
    private static String words(VirtualMachineError failure) {
        return failure instanceof StackOverflowError
                ? "It was nested too deeply to be computed: make models of fewer groups"
                : "It needed more memory than the process has: ask for fewer draws or years, or make models of fewer groups";
    }

    private void compute(TakenRun run, RunCalculation calculation, BooleanSupplier stopping) {
        var report = Pace.every(settings.report());
        var keep = Pace.every(settings.keep());
        var blocks = begun(run, calculation);
        while (!blocks.isAll()) {
            if (stopping.getAsBoolean()) {
                giveBack(run, blocks);
                return;
            }
            blocks.addNext();
            if (report.isDue() && !isStillMine(run, blocks, keep.isDue())) {
                Log.infof("Run %s was cancelled or taken up by another replica", run.id());
                return;
            }
        }
        finish(run, papers.write(blocks.result()));
    }

    /** Behind the blocks that are kept of it; from the first one where there are none, or none that are any good. */
    private FinishedBlocks begun(TakenRun run, RunCalculation calculation) {
        var found = transactions.bySystem(() -> kept.find(run.id()));
        var blocks = found.flatMap(packed -> packed.unpacked(run.id(), calculation));
        if (found.isPresent() && blocks.isEmpty()) {
            Log.warnf("What is kept of run %s is broken, or of other code, and dropped: it begins anew", run.id());
            transactions.runBySystem(() -> kept.drop(run.id()));
        }
        blocks.ifPresent(some -> Log.infof("Run %s goes on behind %d draws", run.id(), some.draws()));
        return blocks.orElseGet(() -> new FinishedBlocks(calculation));
    }

    /** What was computed is kept for whoever comes next. */
    private void giveBack(TakenRun run, FinishedBlocks blocks) {
        if (blocks.number() == 0 || isStillMine(run, blocks, true)) {
            transactions.runBySystem(() -> queue.giveBack(run));
        }
    }

    private boolean isStillMine(TakenRun run, FinishedBlocks blocks, boolean keeping) {
        var partial = papers.write(blocks.result());
        var packed =
                keeping ? PackedBlocks.of(run.id(), blocks, PackedBlocks.MOST_BYTES) : Optional.<PackedBlocks>empty();
        return transactions.bySystem(() -> {
            boolean mine = queue.progress(run, blocks.draws(), partial, settings.lease());
            packed.filter(any -> mine).ifPresent(kept::keep);
            return mine;
        });
    }

    private void finish(TakenRun run, String result) {
        var sha256 = CanonicalJson.sha256(result);
        if (transactions.bySystem(() -> queue.done(run, result, sha256))) {
            Log.infof("Run %s is done", run.id());
        }
    }

    private void fail(TakenRun run, String reason) {
        if (transactions.bySystem(() -> queue.failed(run, reason))) {
            Log.warnf("Run %s cannot be computed: %s", run.id(), reason);
        }
    }
}
