package org.cadre.appraisal.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * One dispute.
 *
 * @param grounds what the appraisee does not agree with
 * @param reviewerId null until somebody independent was found
 * @param outcome null while it is open; the same goes for what follows
 * @param statement what the reviewer found
 */
@Embeddable
public record Dispute(
        Instant raisedAt,
        @Personal String grounds,
        UUID reviewerId,
        @Enumerated(EnumType.STRING) ReviewOutcome outcome,
        @Personal String statement,
        Instant resolvedAt) {

    static Dispute raised(Instant now, String grounds, UUID reviewer) {
        return new Dispute(now, grounds, reviewer, null, null, null);
    }

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    Dispute reviewedBy(UUID reviewer) {
        return new Dispute(raisedAt, grounds, reviewer, outcome, statement, resolvedAt);
    }

    Dispute resolved(ReviewOutcome found, String words, Instant now) {
        return new Dispute(raisedAt, grounds, reviewerId, found, words, now);
    }
}
