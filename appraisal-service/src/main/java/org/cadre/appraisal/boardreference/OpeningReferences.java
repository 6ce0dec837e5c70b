package org.cadre.appraisal.boardreference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.appraisal.board.SeatEnded;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/**
 * Opens the task for every member who leaves a board, and moves it where the last day does; it is part of the change that ended
 * the seat.
 */
@ApplicationScoped
class OpeningReferences {

    private static final String SYSTEM = "board-leavers";

    private final BoardReferences references;
    private final KnownSeats seats;
    private final ReferenceDays days;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    OpeningReferences(
            BoardReferences references,
            KnownSeats seats,
            ReferenceDays days,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.references = references;
        this.seats = seats;
        this.days = days;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Who only attended a board, or stays on it in another role, gets none; of several seats the last to end counts. */
    void open(@Observes SeatEnded ended) {
        var all = seats.directorSeatsOf(ended.seat().personId(), ended.seat().organisation());
        if (all.isEmpty() || all.stream().anyMatch(seat -> seat.endsOn() == null)) {
            return;
        }
        var last = all.stream().max(Comparator.comparing(KnownSeat::endsOn)).orElseThrow();
        references.ofLeaving(last).ifPresentOrElse(reference -> move(reference, last), () -> open(last));
    }

    private void open(KnownSeat last) {
        var reference = BoardReference.of(ids.next(), last, days.dueAfter(last.endsOn()));
        references.persist(reference);
        ledger.recordBySystem(SYSTEM, act("open", reference), reference.open(calendar.now()));
    }

    private void move(BoardReference reference, KnownSeat last) {
        reference.leaveFrom(last, days.dueAfter(last.endsOn()), calendar.now()).ifPresent(due -> {
            references.flush();
            ledger.recordBySystem(SYSTEM, act("move", reference), due);
        });
    }

    private static AuditedAct act(String action, BoardReference reference) {
        return AuditedAct.of(action, "board-reference", reference.id(), reference.organisation());
    }
}
