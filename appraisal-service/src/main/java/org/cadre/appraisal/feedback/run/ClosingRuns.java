package org.cadre.appraisal.feedback.run;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.cadre.appraisal.round.OneByOne;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Closes runs whose last day is over. They are a queue by state: replicas lock and share them, one that does not close keeps
 * no other from it, and what a dead replica left is found at the next look.
 */
@ApplicationScoped
class ClosingRuns {

    private static final String SYSTEM = "closing-feedback";
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 100;

    private final FeedbackRuns runs;
    private final RunSteps steps;
    private final Audit audit;
    private final OneByOne oneByOne;
    private final BusinessCalendar calendar;

    ClosingRuns(FeedbackRuns runs, RunSteps steps, Audit audit, OneByOne oneByOne, BusinessCalendar calendar) {
        this.runs = runs;
        this.steps = steps;
        this.audit = audit;
        this.oneByOne = oneByOne;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(
            every = "${cadre.appraisal.feedback.close-every}",
            delayed = "45s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void closeAll() {
        oneByOne.throughAll(
                "Feedback run past its last day",
                FIRST,
                last -> runs.overBy(calendar.today(), last, PAGE),
                this::close);
    }

    private void close(UUID id) {
        runs.holdOver(id, calendar.today()).map(steps::close).ifPresent(run -> {
            audit.recordBySystem(SYSTEM, FeedbackAccess.act("close", run).because("its last day is over"));
            Log.infof("Feedback run %s is %s: its last day is over", id, run.state());
        });
    }
}
