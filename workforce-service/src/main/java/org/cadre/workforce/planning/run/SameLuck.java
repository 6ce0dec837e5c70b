package org.cadre.workforce.planning.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * What was asked of a model, as far as another question must be the same to be compared with it, draw by draw.
 *
 * @param model what tells it from others
 */
record SameLuck(String model, RunQuestion question) {

    private static final String NOT_COMPARABLE = "runs-not-comparable";

    /**
     * Refuses what differs in anything but levers, and questions that have no difference of their own.
     *
     * @param named where in the request the other one was named, of a code and its detail
     */
    void require(SameLuck with, BiFunction<String, String, Violation> named) {
        objection(with).ifPresent(detail -> {
            throw DomainException.invalid(NOT_COMPARABLE, detail, named.apply(NOT_COMPARABLE, detail));
        });
    }

    private Optional<String> objection(SameLuck with) {
        var differing = differing(with);
        if (!differing.isEmpty()) {
            return Optional.of(
                    "Runs are compared draw by draw, so model, years, draws, seed, mode and organisation must be the same. They differ in %s:"
                                    .formatted(String.join(", ", differing))
                            + " ask one of them again as the other was asked");
        }
        if (question.drawing() == RunMode.EXACT) {
            return Optional.of(
                    "Both runs draw every person (EXACT), and chance would hide what a plan changes: ask both"
                            + " again in mode EXPECTED");
        }
        return question.isComparison() || with.question.isComparison()
                ? Optional.of("A run that tells the difference of two others is not compared again: name those two")
                : Optional.empty();
    }

    private List<String> differing(SameLuck with) {
        var other = with.question;
        var differing = new ArrayList<String>();
        differs(differing, "model", model, with.model);
        differs(differing, "years", question.years(), other.years());
        differs(differing, "draws", question.draws(), other.draws());
        differs(differing, "seed", question.seed(), other.seed());
        differs(differing, "mode", question.drawing(), other.drawing());
        differs(differing, "organisation", told(question), told(other));
        return differing;
    }

    private static String told(RunQuestion question) {
        return Objects.requireNonNullElse(question.organisation(), "all");
    }

    private static void differs(List<String> differing, String what, Object one, Object other) {
        if (!one.equals(other)) {
            differing.add("%s (%s and %s)".formatted(what, one, other));
        }
    }
}
