package org.cadre.appraisal.boardreference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** An objection is raised and considered. What was said is in no row of the audit and in no event. */
@ApplicationScoped
class ConsideringObjections {

    private final BoardReferences references;
    private final Objections objections;
    private final ReferenceDays days;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    ConsideringObjections(
            BoardReferences references,
            Objections objections,
            ReferenceDays days,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.references = references;
        this.objections = objections;
        this.days = days;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    void raise(BoardReference reference, String grounds) {
        reference.objectTo(calendar.today());
        objections.persist(new Objection(ids.next(), reference, grounds, calendar.now()));
        references.flush();
        ledger.record(act("object", reference));
    }

    /** A reference that is complete, and is not as it should be, is to be written again and is due anew. */
    void consider(BoardReference reference, ObjectionOutcome outcome, String statement, UUID by) {
        reference.requireObjection();
        objections.requireOpen(reference).consider(outcome, statement, by, calendar.now());
        var writtenAnew = reference.answerObjection(outcome, days.dueAfter(calendar.today()), calendar.now());
        if (outcome == ObjectionOutcome.UPHELD) {
            references.empty(reference);
        }
        references.flush();
        var act = act("consider-objection", reference).because(outcome.name());
        writtenAnew.ifPresentOrElse(due -> ledger.record(act, due), () -> ledger.record(act));
    }

    private static AuditedAct act(String action, BoardReference reference) {
        return AuditedAct.of(action, "board-reference", reference.id(), reference.organisation());
    }
}
