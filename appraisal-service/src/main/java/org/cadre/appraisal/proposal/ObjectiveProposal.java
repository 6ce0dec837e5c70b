package org.cadre.appraisal.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.form.PlannedObjective;
import org.cadre.kit.privacy.HeldOn;

/** The proposal for one appraisal, whose id it has. */
@Entity
@HeldOn(
        person = "personId",
        category = "proposed objectives",
        purpose = "To prepare what is agreed at the meeting of an appraisal",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The appraiser")
class ObjectiveProposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable")
    private String organisation;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private UUID proposedBy;
    private Instant sharedAt;

    @ElementCollection
    @CollectionTable(name = "proposed_objective", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<PlannedObjective> objectives = new ArrayList<>();

    protected ObjectiveProposal() {}

    ObjectiveProposal(ProposedTo to, UUID proposedBy, List<PlannedObjective> objectives) {
        this.id = to.appraisal();
        this.organisation = to.organisation();
        this.personId = to.person();
        this.proposedBy = proposedBy;
        this.objectives = new ArrayList<>(objectives);
    }

    void replace(UUID by, List<PlannedObjective> proposed) {
        proposedBy = by;
        objectives.clear();
        objectives.addAll(proposed);
    }

    /** Once is enough; what is changed afterwards is seen, too. */
    void share(Instant now) {
        if (sharedAt == null) {
            sharedAt = now;
        }
    }

    boolean isShared() {
        return sharedAt != null;
    }

    /** A first one has another version than none. */
    Proposal proposal() {
        return new Proposal(version + 1, proposedBy, sharedAt, objectives);
    }
}
