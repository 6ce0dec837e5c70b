package org.cadre.appraisal.form;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;

/**
 * An objective to come, agreed for the year after or proposed for this one; nothing has become of it yet.
 *
 * @param measure how one will see that it was achieved
 * @param priorityId the organisational priority it will serve, or null
 * @param edi whether it is one for equality, diversity and inclusion; null where nobody has said so
 */
@Embeddable
public record PlannedObjective(
        @Personal String title, @Personal String measure, LocalDate dueOn, UUID priorityId, Boolean edi) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /**
     * The objective that it becomes.
     *
     * @param in the appraisal in which it was agreed
     * @param priorities ids of what may be served then
     */
    public Objective taken(UUID in, LocalDate due, Set<UUID> priorities) {
        var counts = priorityId != null && priorities.contains(priorityId);
        return new Objective(title, measure, due, null, null, counts ? priorityId : null, null, edi, in, null, null);
    }

    /** The objective that it becomes where whoever writes takes it from a proposal. */
    public Objective proposed(UUID by) {
        return new Objective(title, measure, dueOn, null, null, priorityId, null, edi, null, by, null);
    }
}
