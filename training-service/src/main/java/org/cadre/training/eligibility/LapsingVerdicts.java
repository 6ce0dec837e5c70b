package org.cadre.training.eligibility;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Judges people again whose verdict ended by itself, after midnight in London. The rows are a queue by state: a verdict
 * is due as long as its last day is over, each page is one transaction and locks its people, so replicas share the work,
 * do none of it twice, and what a dead one left is found at the next look.
 */
@ApplicationScoped
class LapsingVerdicts {

    private static final int PAGE = 200;

    private final Eligibilities eligibilities;
    private final AssessingEligibility assessing;
    private final Transactions transactions;
    private final BusinessCalendar calendar;

    LapsingVerdicts(
            Eligibilities eligibilities,
            AssessingEligibility assessing,
            Transactions transactions,
            BusinessCalendar calendar) {
        this.eligibilities = eligibilities;
        this.assessing = assessing;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void lapse() {
        int judged;
        do {
            judged = transactions.bySystem(this::judgePage);
        } while (judged == PAGE);
    }

    private int judgePage() {
        var people = eligibilities.lapsedBy(calendar.today(), PAGE);
        people.forEach(assessing::assess);
        return people.size();
    }
}
