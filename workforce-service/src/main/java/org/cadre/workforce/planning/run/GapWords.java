package org.cadre.workforce.planning.run;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.run.RunDecomposition.GapStep;
import org.cadre.workforce.planning.run.RunResult.RunLine;

/** A gap taken apart, as it is read out. */
final class GapWords {

    private static final int MOST_NAMED = 3;
    private static final BigDecimal LEAST_NAMED = new BigDecimal("0.05");

    private GapWords() {}

    static String of(KeptModel model, RunLine line, BigDecimal start, List<GapStep> steps) {
        var last = line.years().getLast();
        return String.format(
                Locale.UK,
                "The gap of %s at %s is %,.1f full-time equivalents on %s and expected to be %,.1f on %s. %s",
                line.name(),
                model.organisation(),
                start,
                model.model().startsOn(),
                last.gap().mean(),
                last.endsOn(),
                most(steps));
    }

    private static String most(List<GapStep> steps) {
        var most = steps.stream()
                .filter(step -> step.change().abs().compareTo(LEAST_NAMED) >= 0)
                .sorted(Comparator.comparing((GapStep step) -> step.change().abs())
                        .reversed())
                .limit(MOST_NAMED)
                .map(step -> String.format(Locale.UK, "%s (%+,.1f)", label(step), step.change()))
                .collect(Collectors.joining(", "));
        return most.isEmpty() ? "Nothing changes it." : "It changes most by %s.".formatted(most);
    }

    /** The cause with its name. */
    static String label(GapStep step) {
        return switch (step.cause()) {
            case DEMAND -> "demand: " + step.name();
            case LEFT -> "leavers: " + step.name();
            case JOINED -> "joiners: " + step.name();
            case LEVER -> "lever: " + step.name();
            case PARTICIPATION -> "hours worked";
            case UNCERTAINTY -> "uncertainties";
        };
    }
}
