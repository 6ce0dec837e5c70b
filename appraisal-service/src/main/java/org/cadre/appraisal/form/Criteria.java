package org.cadre.appraisal.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.standard.RatingScale;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Everything one appraisal rates, in the order of its form. */
@Embeddable
public class Criteria {

    @ElementCollection
    @CollectionTable(name = "appraisal_criterion", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Criteria() {}

    public Criteria(List<Criterion> criteria) {
        this.criteria.addAll(criteria);
    }

    List<Criterion> all() {
        return List.copyOf(criteria);
    }

    void clear() {
        criteria.replaceAll(criterion -> criterion.rated(Optional.empty()));
    }

    public List<Criterion> of(Kind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }

    /** Replaces all ratings of a kind; what is not named becomes unrated again. */
    public void rate(Kind kind, List<Assessment> assessments, RatingScale scale) {
        var wrong = new ArrayList<Violation>();
        for (var index = 0; index < assessments.size(); index++) {
            problemWith(kind, assessments, index, scale).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw DomainException.invalid("ratings-invalid", "Some ratings cannot be taken; see errors", wrong);
        }
        criteria.replaceAll(criterion ->
                criterion.kind() == kind ? criterion.rated(find(assessments, criterion.code())) : criterion);
    }

    public Stream<Violation> missing() {
        return criteria.stream().flatMap(Criterion::missing);
    }

    /** Codes of the competencies with this rating or a lower one, in the order of the framework. */
    public List<String> competenciesRatedUpTo(int threshold) {
        return of(Kind.COMPETENCY).stream()
                .filter(criterion -> criterion.isRatedUpTo(threshold))
                .map(Criterion::code)
                .toList();
    }

    boolean hasCompetency(String code) {
        return of(Kind.COMPETENCY).stream()
                .anyMatch(criterion -> criterion.code().equals(code));
    }

    private Optional<Violation> problemWith(Kind kind, List<Assessment> assessments, int index, RatingScale scale) {
        var assessment = assessments.get(index);
        var at = "%s.%d.".formatted(kind.field(), index);
        var known = of(kind).stream().anyMatch(criterion -> criterion.code().equals(assessment.code()));
        if (!known) {
            return Optional.of(Violation.ofField(
                    at + "code", "code-unknown", "This appraisal does not rate %s".formatted(assessment.code())));
        }
        if (find(assessments.subList(0, index), assessment.code()).isPresent()) {
            return Optional.of(Violation.ofField(
                    at + "code", "code-repeated", "%s stands here twice".formatted(assessment.code())));
        }
        return assessment.rating() == null || scale.has(assessment.rating())
                ? Optional.empty()
                : Optional.of(Violation.ofField(
                        at + "rating", "rating-not-on-scale", "The ratings of this year are %s".formatted(scale)));
    }

    private static Optional<Assessment> find(List<Assessment> assessments, String code) {
        return assessments.stream()
                .filter(assessment -> assessment.code().equals(code))
                .findFirst();
    }
}
