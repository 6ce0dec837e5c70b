package org.cadre.appraisal.feedback.run;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.cadre.appraisal.feedback.report.Reports;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.feedback.terms.RetentionRules;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;

/** Ends what goes with nobody's record: names and addresses of guests whom nobody asks, and what was said of organisations. */
@ApplicationScoped
class EndingFeedback {

    private static final String SYSTEM = "retention";
    private static final int PAGE = 100;

    private final FeedbackRuns runs;
    private final RunSteps steps;
    private final Reports reports;
    private final FeedbackStandards standards;
    private final Audit audit;
    private final Transactions transactions;
    private final BusinessCalendar calendar;

    EndingFeedback(
            FeedbackRuns runs,
            RunSteps steps,
            Reports reports,
            FeedbackStandards standards,
            Audit audit,
            Transactions transactions,
            BusinessCalendar calendar) {
        this.runs = runs;
        this.steps = steps;
        this.reports = reports;
        this.standards = standards;
        this.audit = audit;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(
            every = "${cadre.appraisal.feedback.forget-every}",
            delayed = "60s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void endAll() {
        transactions.bySystem(() -> standards.retention(calendar.today())).ifPresent(rules -> {
            var cancelled = PAGE;
            while (cancelled == PAGE) {
                cancelled = transactions.bySystem(() -> cancelUnopened(rules));
            }
            transactions.runBySystem(() -> emptyReports(rules));
        });
    }

    private int cancelUnopened(RetentionRules rules) {
        var late = runs.unopenedOf(calendar.today().minusDays(rules.openWithinDays()), PAGE);
        late.stream().map(steps::cancel).forEach(run -> {
            audit.recordBySystem(SYSTEM, FeedbackAccess.act("cancel", run).because("it was not opened in time"));
            Log.infof("Feedback run %s is cancelled: it was not opened in time", run.id());
        });
        return late.size();
    }

    private void emptyReports(RetentionRules rules) {
        var emptied = reports.emptyOfOrganisations(calendar.today().minusMonths(rules.organisationReportMonths()));
        audit.recordBySystem(
                SYSTEM,
                emptied.stream()
                        .map(report ->
                                AuditedAct.of("empty-report", "feedback-run", report.runId(), report.organisation()))
                        .toList());
    }
}
