package org.cadre.appraisal.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All disputes of one appraisal, oldest first. Only the last one can be open. */
@Embeddable
public class Disputes {

    private UUID reviewerId;

    @ElementCollection
    @CollectionTable(name = "appraisal_dispute", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<Dispute> disputes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appraisal_former_reviewer", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<FormerReviewer> formerReviewers = new ArrayList<>();

    /** Who was to hear a dispute until somebody else was assigned, oldest first. */
    public List<FormerReviewer> formerReviewers() {
        return List.copyOf(formerReviewers);
    }

    public List<Dispute> all() {
        return List.copyOf(disputes);
    }

    /** Who hears the open one, or heard the last. */
    public Optional<UUID> reviewer() {
        return Optional.ofNullable(reviewerId);
    }

    /** Opens one; the reviewer may be missing until somebody is found. */
    public void raise(String grounds, Optional<UUID> reviewer, Instant now) {
        reviewerId = reviewer.orElse(null);
        disputes.add(Dispute.raised(now, grounds, reviewerId));
    }

    /** Somebody hears it from now on; whoever did so far stays in the history. */
    public void giveTo(UUID reviewer, Instant now) {
        reviewer().ifPresent(former -> formerReviewers.add(new FormerReviewer(former, now)));
        reviewerId = reviewer;
        disputes.add(disputes.removeLast().reviewedBy(reviewer));
    }

    public void resolve(ReviewOutcome outcome, String statement, Instant now) {
        disputes.add(disputes.removeLast().resolved(outcome, statement, now));
    }
}
