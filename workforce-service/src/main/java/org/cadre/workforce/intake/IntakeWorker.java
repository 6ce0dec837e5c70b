package org.cadre.workforce.intake;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Takes the oldest file in, chunk by chunk, one replica at a time: files of one organisation build on each other. Each
 * chunk is a transaction of its own with its checkpoint, so whoever comes next goes on behind it.
 */
@ApplicationScoped
class IntakeWorker {

    static final int CHUNK = 500;

    private final IntakeJobs jobs;
    private final IntakeRows rows;
    private final Map<String, FileKind> kinds;
    private final Transactions transactions;
    private final BusinessCalendar calendar;
    private final ManagedExecutor executor;

    IntakeWorker(
            IntakeJobs jobs,
            IntakeRows rows,
            @All List<FileKind> kinds,
            Transactions transactions,
            BusinessCalendar calendar,
            ManagedExecutor executor) {
        this.jobs = jobs;
        this.rows = rows;
        this.kinds = kinds.stream().collect(Collectors.toMap(FileKind::name, Function.identity()));
        this.transactions = transactions;
        this.calendar = calendar;
        this.executor = executor;
    }

    /** A file just came in: there is no need to wait for the clock. */
    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileCameIn news) {
        executor.execute(this::work);
    }

    /** Takes over what another replica left behind. */
    @Scheduled(every = "2s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        var goesOn = true;
        while (goesOn) {
            goesOn = step();
        }
    }

    /** Does one chunk; false if there was nothing to do or it has to be tried again later. */
    @ActivateRequestContext
    boolean step() {
        var next = transactions.bySystem(() -> jobs.oldestUnfinished().map(IntakeJob::id));
        return next.isPresent() && tryChunk(next.get());
    }

    private boolean tryChunk(UUID id) {
        try {
            return transactions.bySystem(() -> jobs.becomeWorker() && chunk(jobs.findById(id)));
        } catch (RuntimeException e) {
            Log.errorf(e, "Intake %s: a chunk failed", id);
            return transactions.bySystem(() -> giveUp(id));
        }
    }

    private boolean giveUp(UUID id) {
        var over = jobs.findById(id).attemptFailed(calendar.now());
        if (over) {
            rows.forget(id);
        }
        return over;
    }

    private boolean chunk(IntakeJob job) {
        if (isOver(job)) {
            return true;
        }
        var next = rows.after(job.id(), job.from(), CHUNK);
        if (!next.isEmpty()) {
            take(job, new Chunk(job.ticket(), next));
        } else if (job.isChecked()) {
            finish(job);
        } else {
            job.allChecked();
        }
        return true;
    }

    /** Another replica may have finished it since it was found. */
    private static boolean isOver(IntakeJob job) {
        return switch (job.state()) {
            case QUEUED, RUNNING -> false;
            case SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED -> true;
        };
    }

    private void take(IntakeJob job, Chunk chunk) {
        var kind = kinds.get(job.kind());
        if (job.isChecked()) {
            kind.apply(chunk);
            job.applied(chunk);
        } else {
            rejectRepeated(job, kind, chunk);
            kind.check(chunk);
            rows.keep(job.id(), chunk);
            job.checked(chunk);
        }
    }

    private void rejectRepeated(IntakeJob job, FileKind kind, Chunk chunk) {
        for (var repeated : rows.repeated(job.id(), job.from(), chunk.lastLine())) {
            var detail = "must differ from line %s, which is about the same".formatted(repeated[1]);
            chunk.reject(new RowError((long) repeated[0], kind.keyColumn(), "duplicate-key", detail));
        }
    }

    private void finish(IntakeJob job) {
        job.finish(calendar.now());
        rows.forget(job.id());
        Log.infof("Intake %s of kind %s: %s", job.id(), job.kind(), job.state());
    }
}
