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
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** The "what" of an appraisal. It is never added up with the "how". */
@Embeddable
public class Objectives {

    @ElementCollection
    @CollectionTable(name = "appraisal_objective", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<Objective> objectives = new ArrayList<>();

    public List<Objective> all() {
        return List.copyOf(objectives);
    }

    public void replace(List<Objective> agreed, Standards standards) {
        var most = standards.rules().mostObjectives();
        if (agreed.size() > most) {
            throw DomainException.invalidField(
                    "objectives", "objectives-too-many", "An appraisal has at most %d objectives".formatted(most));
        }
        var offScale = IntStream.range(0, agreed.size())
                .filter(index -> agreed.get(index).rating() != null)
                .filter(index -> !standards.scale().has(agreed.get(index).rating()))
                .mapToObj(index -> Violation.ofField(
                        "objectives.%d.rating".formatted(index),
                        "rating-not-on-scale",
                        "The ratings of this year are %s".formatted(standards.scale())))
                .toList();
        if (!offScale.isEmpty()) {
            throw DomainException.invalid("ratings-invalid", "Some ratings cannot be taken; see errors", offScale);
        }
        objectives.clear();
        objectives.addAll(agreed);
    }

    void clear() {
        objectives.clear();
    }

    public Stream<Violation> missing(AppraisalRules rules) {
        var few = objectives.size() < rules.fewestObjectives()
                ? Stream.of(Violation.ofField(
                        "objectives",
                        "objectives-too-few",
                        "%d objectives of at least %d".formatted(objectives.size(), rules.fewestObjectives())))
                : Stream.<Violation>empty();
        var unfinished = IntStream.range(0, objectives.size())
                .boxed()
                .flatMap(index -> objectives.get(index).missing(index));
        return Stream.concat(few, unfinished);
    }
}
