package org.cadre.appraisal.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.form.PlannedObjective;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.exception.ConstraintViolationException;

/** All proposals. The database shows one that is not shared to who holds the appraisal, and not to its person. */
@ApplicationScoped
public class ObjectiveProposals {

    /** Keeps Panache's verbs out of other packages. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<ObjectiveProposal, UUID> {}

    private final Store store;
    private final BusinessCalendar calendar;

    ObjectiveProposals(Store store, BusinessCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    public Proposal of(UUID appraisal) {
        return find(appraisal).map(ObjectiveProposal::proposal).orElse(Proposal.NONE);
    }

    /** Replaces what is proposed, if the caller has seen what there is. */
    public Proposal replace(ProposedTo to, UUID by, IfMatch ifMatch, List<PlannedObjective> objectives) {
        var present = find(to.appraisal());
        ifMatch.require(
                present.map(ObjectiveProposal::proposal).orElse(Proposal.NONE).version());
        if (present.isPresent()) {
            present.get().replace(by, objectives);
        } else {
            add(new ObjectiveProposal(to, by, objectives));
        }
        store.flush();
        return of(to.appraisal());
    }

    /** Lets the person read it, where there is one. */
    public Proposal share(UUID appraisal) {
        find(appraisal).ifPresent(proposal -> proposal.share(calendar.now()));
        store.flush();
        return of(appraisal);
    }

    /** What the person never saw goes with an appraisal that comes to no meeting. */
    public void dropUnshared(UUID appraisal) {
        find(appraisal).filter(proposal -> !proposal.isShared()).ifPresent(store::delete);
    }

    /** Of two that propose first at once, the second has not seen what there is. */
    private void add(ObjectiveProposal first) {
        try {
            store.persistAndFlush(first);
        } catch (ConstraintViolationException e) {
            throw DomainException.stale();
        }
    }

    private Optional<ObjectiveProposal> find(UUID appraisal) {
        return store.findByIdOptional(appraisal);
    }
}
