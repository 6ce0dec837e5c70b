package org.cadre.appraisal.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Objectives to come, before they belong to a form. */
public record PlannedObjectives(List<PlannedObjective> all) {

    public PlannedObjectives {
        all = List.copyOf(all);
    }

    /**
     * Refuses what the appraisal could not take.
     *
     * @param priorities ids of what an objective of it may serve
     */
    public void requireFit(Set<UUID> priorities, AppraisalRules rules) {
        requireNoMoreThan(rules);
        var wrong = unknownPriorities(priorities, "the appraisal year").toList();
        if (!wrong.isEmpty()) {
            throw DomainException.invalid("objective-links-invalid", "Some links cannot be taken; see errors", wrong);
        }
    }

    void requireNoMoreThan(AppraisalRules rules) {
        Objectives.requireAtMost(rules.mostObjectives(), all.size());
    }

    Stream<Violation> unknownPriorities(Set<UUID> priorities, String year) {
        return Objectives.wrong(
                all,
                objective -> objective.priorityId() == null || priorities.contains(objective.priorityId()),
                "priorityId",
                "priority-unknown",
                "Neither the organisation nor the nation has this priority in " + year);
    }
}
