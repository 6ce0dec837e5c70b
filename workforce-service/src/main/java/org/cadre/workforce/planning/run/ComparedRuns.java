package org.cadre.workforce.planning.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Two runs of which one is to be compared with the other: they must have had the same luck in the same model. */
record ComparedRuns(RunStory run, RunStory with) {

    private static final String NOT_COMPARABLE = "runs-not-comparable";

    void requireComparable() {
        requireDone(run);
        requireDone(with);
        requireSame();
        if (run.question().drawing() == RunMode.EXACT) {
            throw notComparable(
                    "Both runs draw every person (EXACT), and chance would hide what a plan changes: ask both"
                            + " again in mode EXPECTED");
        }
        requireToday(run);
        requireToday(with);
    }

    private static void requireDone(RunStory story) {
        if (!story.result().complete()) {
            throw DomainException.conflict(
                    "run-not-done", "The run %s is not done; runs are compared when both are".formatted(story.run()));
        }
    }

    private void requireSame() {
        var one = run.question();
        var other = with.question();
        var differing = new ArrayList<String>();
        differs(differing, "model", run.result().modelSha256(), with.result().modelSha256());
        differs(differing, "years", one.years(), other.years());
        differs(differing, "draws", one.draws(), other.draws());
        differs(differing, "seed", one.seed(), other.seed());
        differs(differing, "mode", one.drawing(), other.drawing());
        differs(differing, "organisation", told(one), told(other));
        if (!differing.isEmpty()) {
            throw notComparable(
                    "Runs are compared draw by draw, so model, years, draws, seed, mode and organisation must be the same. They differ in %s:"
                                    .formatted(String.join(", ", differing))
                            + " ask one of them again as the other was asked");
        }
    }

    private static String told(RunQuestion question) {
        return Objects.requireNonNullElse(question.organisation(), "all");
    }

    private static void differs(List<String> differing, String what, Object one, Object other) {
        if (!one.equals(other)) {
            differing.add("%s (%s and %s)".formatted(what, one, other));
        }
    }

    /** The futures of a run are computed again for a comparison, and must be those that it told of. */
    private static void requireToday(RunStory story) {
        if (!story.codeVersion().equals(RunCalculation.CODE_VERSION)) {
            throw DomainException.conflict(
                    "run-of-other-code",
                    "The run %s was computed with %s and would be compared with %s: replay both runs, and compare the replays"
                            .formatted(story.run(), story.codeVersion(), RunCalculation.CODE_VERSION));
        }
    }

    private static DomainException notComparable(String detail) {
        return DomainException.invalid(NOT_COMPARABLE, detail, Violation.ofParameter("with", NOT_COMPARABLE, detail));
    }
}
