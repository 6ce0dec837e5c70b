package org.cadre.appraisal.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** A few priorities for the year to come, most important first. */
@Embeddable
public class DevelopmentPlan {

    @ElementCollection
    @CollectionTable(name = "appraisal_priority", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<Priority> priorities = new ArrayList<>();

    public List<Priority> priorities() {
        return List.copyOf(priorities);
    }

    public void replace(List<Priority> agreed, Criteria criteria, AppraisalRules rules) {
        if (agreed.size() > rules.mostPriorities()) {
            throw DomainException.invalidField(
                    "priorities",
                    "priorities-too-many",
                    "A plan has at most %d priorities".formatted(rules.mostPriorities()));
        }
        var unknown = IntStream.range(0, agreed.size())
                .filter(index -> agreed.get(index).competency() != null)
                .filter(index -> !criteria.hasCompetency(agreed.get(index).competency()))
                .mapToObj(index -> Violation.ofField(
                        "priorities.%d.competency".formatted(index),
                        "code-unknown",
                        "This appraisal does not rate %s"
                                .formatted(agreed.get(index).competency())))
                .toList();
        if (!unknown.isEmpty()) {
            throw DomainException.invalid("competency-unknown", "A priority serves no competency", unknown);
        }
        priorities.clear();
        priorities.addAll(agreed);
    }

    boolean names(String competency) {
        return priorities.stream().anyMatch(priority -> competency.equals(priority.competency()));
    }

    void clear() {
        priorities.clear();
    }

    public Stream<Violation> missing(AppraisalRules rules) {
        return priorities.size() < rules.fewestPriorities()
                ? Stream.of(new Violation(
                        "priorities-too-few",
                        "%d development priorities of at least %d"
                                .formatted(priorities.size(), rules.fewestPriorities()),
                        "#/development-plan/priorities",
                        null,
                        null))
                : Stream.empty();
    }
}
