package org.cadre.workforce.planning.run;

import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Two runs of which one is to be compared with the other: they must have had the same luck in the same model. */
record ComparedRuns(RunStory run, RunStory with) {

    void requireComparable() {
        requireDone(run);
        requireDone(with);
        luck(run).require(luck(with), (code, detail) -> Violation.ofParameter("with", code, detail));
        requireToday(run);
        requireToday(with);
    }

    private static SameLuck luck(RunStory story) {
        return new SameLuck(story.result().modelSha256(), story.question());
    }

    private static void requireDone(RunStory story) {
        if (!story.result().complete()) {
            throw DomainException.conflict(
                    "run-not-done", "The run %s is not done; runs are compared when both are".formatted(story.run()));
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
}
