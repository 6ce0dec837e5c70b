package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.planning.PlanningPermissions;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelRegister;

/** The runs of organisations: asked for, looked at, cancelled and replayed by planners; never changed. */
@ApplicationScoped
class RunRegister {

    static final int MOST_WAITING = 50;

    private static final String WHAT = "forecast-run";

    private final PlanningRuns runs;
    private final RunQueue queue;
    private final RunPapers papers;
    private final ModelRegister models;
    private final RunQuestions questions;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final Policy policy;
    private final Ledger ledger;
    private final Event<RunAsked> news;

    RunRegister(
            PlanningRuns runs,
            RunQueue queue,
            RunPapers papers,
            ModelRegister models,
            RunQuestions questions,
            Ids ids,
            BusinessCalendar calendar,
            Policy policy,
            Ledger ledger,
            Event<RunAsked> news) {
        this.runs = runs;
        this.queue = queue;
        this.papers = papers;
        this.models = models;
        this.questions = questions;
        this.ids = ids;
        this.calendar = calendar;
        this.policy = policy;
        this.ledger = ledger;
        this.news = news;
    }

    /** Queues a run of a model. What cannot be computed is refused now and not when its turn comes. */
    PlanningRun ask(NewRun wanted) {
        var model = models.named(wanted.modelId());
        policy.require(PlanningPermissions.MAKE, Subject.at(model.organisation()));
        return queued(asked(model, questions.of(model, wanted)), "ask");
    }

    /** Queues a run that tells what one has more than another. They need not be done. */
    PlanningRun compare(UUID id, NewComparison wanted) {
        var run = forAct(id);
        var with = require(wanted.with());
        var model = models.named(run.modelId());
        return queued(asked(model, questions.compared(luck(run), luck(with), with.id())), "compare");
    }

    private SameLuck luck(PlanningRun run) {
        return new SameLuck(run.modelSha256(), papers.question(run.question()));
    }

    private PlanningRun asked(KeptModel model, RunQuestion question) {
        long bytes = questions.requireComputable(model, question);
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        return new PlanningRun(ids.next(), model, question, papers.asked(model, question), bytes, now);
    }

    Page<PlanningRunLine> page(String organisation, PageQuery query) {
        policy.require(PlanningPermissions.READ, Subject.at(organisation));
        return runs.page(organisation, query);
    }

    /** For somebody who may read it; to others it does not exist. */
    PlanningRun require(UUID id) {
        var run = runs.findByIdOptional(id).orElseThrow(() -> DomainException.notFound(WHAT, id));
        policy.requireVisible(PlanningPermissions.READ, Subject.at(run.organisation()), WHAT, id);
        return run;
    }

    /** Whatever was computed of it is dropped. */
    PlanningRun cancel(UUID id) {
        var run = forAct(id);
        if (!queue.cancel(id)) {
            throw DomainException.conflict(
                    "run-over",
                    "The run is %s; only one that is queued or running can be cancelled".formatted(run.state()));
        }
        ledger.record(AuditedAct.of("cancel", WHAT, id, run.organisation()));
        return runs.again(run);
    }

    /** Queues a run that computes another again, by the code of today. */
    PlanningRun replay(UUID id) {
        var first = forAct(id);
        if (first.state() != RunState.DONE) {
            throw DomainException.conflict(
                    "run-not-done", "The run is %s; only one that is done can be replayed".formatted(first.state()));
        }
        questions.requireComputable(models.unasked(first.modelId()), papers.question(first.question()));
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        return queued(first.replay(ids.next(), now), "replay");
    }

    RunView view(PlanningRun run) {
        return run.view(papers.question(run.question()), run.replayOf().map(runs::findById));
    }

    private PlanningRun forAct(UUID id) {
        var run = require(id);
        policy.require(PlanningPermissions.MAKE, Subject.at(run.organisation()));
        return run;
    }

    private PlanningRun queued(PlanningRun run, String act) {
        if (runs.unfinished(run.organisation()) >= MOST_WAITING) {
            throw DomainException.conflict(
                    "too-many-runs",
                    "%d runs of %s are not done yet; wait for one of them, or cancel one"
                            .formatted(MOST_WAITING, run.organisation()));
        }
        runs.persistAndFlush(run);
        ledger.record(AuditedAct.of(act, WHAT, run.id(), run.organisation()));
        news.fire(new RunAsked(run.id()));
        return run;
    }
}
