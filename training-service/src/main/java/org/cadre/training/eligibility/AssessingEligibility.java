package org.cadre.training.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.training.learner.LearnerChanged;

/** Judges a person again when something about them changed, and publishes what is new. */
@ApplicationScoped
class AssessingEligibility {

    private final Eligibilities eligibilities;
    private final Judging judging;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    AssessingEligibility(
            Eligibilities eligibilities, Judging judging, Ledger ledger, Ids ids, BusinessCalendar calendar) {
        this.eligibilities = eligibilities;
        this.judging = judging;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    void on(@Observes LearnerChanged change) {
        assess(change.personId());
    }

    @Transactional(TxType.MANDATORY)
    void assess(UUID personId) {
        eligibilities.lock(personId);
        var eligibility = eligibilities.ofPerson(personId).orElseGet(() -> first(personId));
        eligibility
                .assess(judging.verdictsOn(calendar.today(), personId), calendar.now())
                .ifPresent(event -> ledger.recordBySystem(
                        "eligibility", AuditedAct.of("assess", "eligibility", eligibility.id(), null), event));
    }

    private Eligibility first(UUID personId) {
        var eligibility = Eligibility.unknown(ids.next(), personId);
        eligibilities.persist(eligibility);
        return eligibility;
    }
}
