package org.cadre.appraisal.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;

/** What is agreed for the time after the appraised year. None is needed: who leaves or retires has nothing to agree. */
@Embeddable
public class ForwardObjectives {

    @ElementCollection
    @CollectionTable(name = "appraisal_forward_objective", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<PlannedObjective> forwardObjectives = new ArrayList<>();

    List<PlannedObjective> all() {
        return List.copyOf(forwardObjectives);
    }

    /**
     * Replaces them.
     *
     * @param priorities ids of what may be served after the year
     */
    void replace(List<PlannedObjective> agreed, AppraisalYear year, Set<UUID> priorities, AppraisalRules rules) {
        var planned = new PlannedObjectives(agreed);
        planned.requireNoMoreThan(rules);
        var tooEarly = Objectives.wrong(
                agreed,
                objective -> objective.dueOn().isAfter(year.lastDay()),
                "dueOn",
                "objective-due-too-early",
                "It is for the time after %s; give a day after %s".formatted(year, year.lastDay()));
        var unknownPriorities = planned.unknownPriorities(priorities, "the year after " + year);
        var wrong = Stream.concat(tooEarly, unknownPriorities).toList();
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(
                    "forward-objectives-invalid", "Some objectives cannot be taken; see errors", wrong);
        }
        forwardObjectives.clear();
        forwardObjectives.addAll(agreed);
    }

    void clear() {
        forwardObjectives.clear();
    }
}
