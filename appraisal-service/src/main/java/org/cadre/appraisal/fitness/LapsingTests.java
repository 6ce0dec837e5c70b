package org.cadre.appraisal.fitness;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Tells the others that a passed test has run out. The tests are a queue by state: replicas lock and share them, none is
 * told twice, and what a dead one left is found at the next look.
 */
@ApplicationScoped
class LapsingTests {

    private static final String SYSTEM = "lapsing-tests";
    private static final String REASON = "its time is over";
    private static final int PAGE = 100;

    private final FitnessTests tests;
    private final Ledger ledger;
    private final Rounds rounds;
    private final BusinessCalendar calendar;

    LapsingTests(FitnessTests tests, Ledger ledger, Rounds rounds, BusinessCalendar calendar) {
        this.tests = tests;
        this.ledger = ledger;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(every = "10m", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    void lapse() {
        rounds.ofQueue(PAGE, this::lapsePage);
    }

    private int lapsePage() {
        var over = tests.overBy(calendar.today(), PAGE);
        var facts =
                over.stream().map(id -> tests.require(id).lapse(calendar.now())).toList();
        ledger.recordBySystem(SYSTEM, REASON, facts);
        return over.size();
    }
}
