package org.cadre.appraisal.fairness;

import java.time.Instant;
import java.util.UUID;
import org.cadre.appraisal.fairness.RatingsView.Distribution;
import org.cadre.kit.event.DomainEvent;

/** How a cycle was rated, in numbers only: small ones hidden, others rounded. */
record RatingsSummarised(
        UUID cycleId, String organisation, int appraisalYear, Distribution what, Distribution how, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "cadre.appraisal.cycle.ratings-summarised.v1";
    }

    @Override
    public String topic() {
        return "cadre.appraisal.cycles.v1";
    }

    @Override
    public UUID aggregateId() {
        return cycleId;
    }
}
