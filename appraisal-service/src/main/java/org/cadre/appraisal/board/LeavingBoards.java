package org.cadre.appraisal.board;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.cadre.appraisal.board.BoardSeats.Leaver;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.time.BusinessCalendar;

/**
 * Ends the seats of people who hold no post at the organisation any more, by what workforce published. The seats are a
 * queue by state: replicas lock and share them, and what a dead one left is found at the next look.
 */
@ApplicationScoped
class LeavingBoards {

    private static final String SYSTEM = "board-leavers";
    private static final int PAGE = 100;

    private final BoardSeats seats;
    private final SeatSteps steps;
    private final Audit audit;
    private final Rounds rounds;
    private final BusinessCalendar calendar;

    LeavingBoards(BoardSeats seats, SeatSteps steps, Audit audit, Rounds rounds, BusinessCalendar calendar) {
        this.seats = seats;
        this.steps = steps;
        this.audit = audit;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    @ActivateRequestContext
    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void endSeats() {
        rounds.ofQueue(PAGE, this::endPage);
    }

    private int endPage() {
        var leavers = seats.leftBehind(calendar.today(), PAGE);
        leavers.forEach(this::end);
        return leavers.size();
    }

    private void end(Leaver leaver) {
        var left = steps.end(seats.require(leaver.seatId()), leaver.lastDay());
        var known = left.known();
        audit.recordBySystem(
                SYSTEM,
                AuditedAct.of("end", "board-seat", known.id(), known.organisation())
                        .because("no post at the organisation any more"));
        Log.infof("Board seat %s has ended: its holder left the organisation", known.id());
    }
}
