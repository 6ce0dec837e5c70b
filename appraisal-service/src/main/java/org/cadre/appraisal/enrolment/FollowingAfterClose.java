package org.cadre.appraisal.enrolment;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Appraisals go on after the close of their cycle, and whether an appraiser has left follows the days there, too. Each closed
 * cycle is looked at once a day, some members in each transaction; nobody is enrolled and no figure of the close changes.
 */
@ApplicationScoped
class FollowingAfterClose {

    private final KnownCycles cycles;
    private final CycleMembers members;
    private final DueComparisons due;
    private final Rounds rounds;
    private final BusinessCalendar calendar;
    private final Transactions transactions;

    FollowingAfterClose(
            KnownCycles cycles,
            CycleMembers members,
            DueComparisons due,
            Rounds rounds,
            BusinessCalendar calendar,
            Transactions transactions) {
        this.cycles = cycles;
        this.members = members;
        this.due = due;
        this.rounds = rounds;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    /** One that fails keeps no other waiting, and is looked at again at the next turn. */
    @Scheduled(every = "10m", delayed = "70s", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void follow() {
        var day = calendar.today();
        for (var cycle : transactions.bySystem(() -> due.closed(day))) {
            try {
                followAll(cycle, day);
            } catch (RuntimeException e) {
                Log.warnf(
                        "Who has left is not followed yet in the closed cycle %s: %s",
                        cycle, Failure.of(e).reason());
            }
        }
    }

    private void followAll(UUID cycle, LocalDate day) {
        rounds.byIds(behind -> cycles.find(cycle).flatMap(known -> follow(known, behind, day)));
    }

    /**
     * Some of them; answers behind whom it goes on. Where another replica is at it, it goes on by itself. All are looked at as of one
     * day: once that is over it stops, and the next turn looks at everybody anew.
     */
    private Optional<UUID> follow(KnownCycle cycle, UUID after, LocalDate day) {
        if (!calendar.today().equals(day) || !due.isDue(cycle, day)) {
            return Optional.empty();
        }
        var next = members.followAppraisers(cycle.id(), after, EnrolmentPieces.SIZE, day);
        if (next.isEmpty()) {
            due.done(cycle.id(), Optional.of(day));
        }
        return next;
    }
}
