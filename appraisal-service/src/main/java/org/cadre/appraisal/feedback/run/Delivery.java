package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.upstream.workforce.Exclusions;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** By when a report is delivered, and when somebody else delivers it: as few as possible are to read it. */
@ApplicationScoped
class Delivery {

    /** What the audit calls a look at a report. */
    static final String READING = "read-report";

    /** What the audit calls the choice of a facilitator. */
    static final String CHOICE = "assign-facilitator";

    /** Looks at the report since its present facilitator was chosen; the audit keeps each, and is never changed. */
    private static final PlainStatement IS_READ = new PlainStatement("""
            with act as (select seq, action from audit_entry
                         where resource = 'feedback-run' and resource_id = ? and decision = 'ALLOWED'
                           and action in ('%1$s', '%2$s'))
            select exists (select from act
                           where action = '%1$s'
                             and seq > coalesce((select max(seq) from act where action = '%2$s'), 0))
            """.formatted(READING, CHOICE));

    private final Session database;
    private final FeedbackStandards standards;
    private final Exclusions exclusions;
    private final BusinessCalendar calendar;

    Delivery(Session database, FeedbackStandards standards, Exclusions exclusions, BusinessCalendar calendar) {
        this.database = database;
        this.standards = standards;
        this.exclusions = exclusions;
        this.calendar = calendar;
    }

    /** The last day on which it is in time; empty where no report waits for its facilitator. */
    Optional<LocalDate> dueOn(FeedbackRun run) {
        return run.isToBeDelivered()
                ? Optional.of(standards.deliverBy(run.days().closedOn()))
                : Optional.empty();
    }

    /**
     * Whether another may deliver a report in place of somebody: who has not read it once that is late, or while workforce
     * excludes them where the run is; who has read it once they have had their time. Hold the run alone, so that nobody begins to
     * read it meanwhile.
     */
    boolean mayPassFrom(FeedbackRun run, UUID facilitator) {
        return isIdle(run) || ((isLate(run) || isExcluded(run, facilitator)) && !isRead(run));
    }

    private boolean isIdle(FeedbackRun run) {
        return run.toBeDeliveredSince()
                .map(standards::keptUntil)
                .filter(calendar.today()::isAfter)
                .isPresent();
    }

    private boolean isLate(FeedbackRun run) {
        return dueOn(run).filter(calendar.today()::isAfter).isPresent();
    }

    private boolean isExcluded(FeedbackRun run, UUID facilitator) {
        return !exclusions
                .among(List.of(facilitator), run.subject().organisation(), calendar.today())
                .isEmpty();
    }

    /** Whether its present facilitator has read the report. */
    boolean isRead(FeedbackRun run) {
        return IS_READ.isTrue(database, run.id().toString());
    }
}
