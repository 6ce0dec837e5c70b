package org.cadre.appraisal.feedback.run;

import java.util.Optional;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.kit.http.IfMatch;

/**
 * A run that the caller may do something with.
 *
 * @param rater the caller as one of those who are asked, also the subject about themselves
 */
record SeenRun(FeedbackRun run, boolean isSubject, Optional<Rater> rater) {

    FeedbackRun at(IfMatch ifMatch) {
        ifMatch.require(run.version());
        return run;
    }

    Rater requireRater() {
        return rater.orElseThrow(() -> new IllegalStateException("The permission to answer is for raters"));
    }
}
