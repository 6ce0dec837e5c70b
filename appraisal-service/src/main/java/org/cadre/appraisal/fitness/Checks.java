package org.cadre.appraisal.fitness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** The checks of one test, in the order in which they were written down; the last one of a kind counts. */
@Embeddable
class Checks {

    @ElementCollection
    @CollectionTable(name = "fitness_check", joinColumns = @JoinColumn(name = "test_id"))
    @OrderColumn(name = "position")
    private List<Check> checks = new ArrayList<>();

    /** One that is done again stands beside the first: what was found does not vanish. */
    void add(Check check) {
        checks.add(check);
    }

    void seal(UUID test, FitnessSeal seal) {
        seal.seal(FitnessWords.CHECK, test, checks);
    }

    List<Check> all() {
        return List.copyOf(checks);
    }

    int count() {
        return checks.size();
    }

    /**
     * Those of these kinds that are not done.
     *
     * @param doubt after which they are to be done again; empty where any will do
     */
    List<String> missing(List<String> kinds, Optional<Doubt> doubt) {
        var done = checks.stream()
                .skip(doubt.map(Doubt::checksBefore).orElse(0))
                .filter(check ->
                        doubt.filter(raised -> !raised.isAnsweredBy(check)).isEmpty())
                .map(Check::kind)
                .toList();
        return kinds.stream().filter(kind -> !done.contains(kind)).toList();
    }

    void requireAll(List<String> kinds, Optional<Doubt> doubt) {
        var when = doubt.map(raised -> " again, on %s or later".formatted(raised.raisedOn()))
                .orElse("");
        var missing = missing(kinds, doubt).stream()
                .map(kind -> Violation.ofRule("check-missing", "%s is to be checked%s".formatted(kind, when)))
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(
                    "fit-and-proper-incomplete",
                    "%d checks are missing; see errors".formatted(missing.size()),
                    missing);
        }
    }

    /** Nobody is simply fit about whom a check has raised a concern. */
    void requireBacking(Verdict verdict) {
        var last = new HashMap<String, Finding>();
        checks.forEach(check -> last.put(check.kind(), check.finding()));
        if (verdict == Verdict.FIT && last.containsValue(Finding.CONCERN)) {
            throw DomainException.invalidField(
                    "verdict",
                    "concern-unweighed",
                    "A check found a concern: say FIT_WITH_MITIGATION or NOT_FIT, or check again");
        }
    }
}
