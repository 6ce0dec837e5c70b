package org.cadre.appraisal.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.form.PlannedObjective;

/**
 * What is proposed for one appraisal.
 *
 * @param version 0 where nothing is proposed
 * @param proposedBy who wrote it last, or null
 * @param sharedAt since when the appraisee reads it, or null
 */
public record Proposal(long version, UUID proposedBy, Instant sharedAt, List<PlannedObjective> objectives) {

    public static final Proposal NONE = new Proposal(0, null, null, List.of());

    public Proposal {
        objectives = List.copyOf(objectives);
    }

    /** The same to somebody who reads only what is shared: what is not looks as if it did not exist. */
    public Proposal ifShared() {
        return sharedAt == null ? NONE : this;
    }
}
