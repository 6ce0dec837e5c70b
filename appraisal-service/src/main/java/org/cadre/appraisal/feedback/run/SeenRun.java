package org.cadre.appraisal.feedback.run;

import java.util.List;
import java.util.Optional;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.security.Subject;

/**
 * A run that the caller may do something with.
 *
 * @param raters the caller as one of those who are asked, also the subject about themselves; several for whoever speaks for
 *     several organisations
 * @param subject what the caller is to the run, as permissions ask for it
 */
record SeenRun(FeedbackRun run, boolean isSubject, List<Rater> raters, Subject subject) {

    private static final String ORGANISATION = "organisation";

    SeenRun {
        raters = List.copyOf(raters);
    }

    FeedbackRun at(IfMatch ifMatch) {
        ifMatch.require(run.version());
        return run;
    }

    /** Whether the caller is still to answer, for one organisation at least. */
    boolean isAsked() {
        return raters.stream().anyMatch(rater -> !rater.answered());
    }

    /** Makes a violation of a name, a code and a detail. */
    @FunctionalInterface
    interface Place {
        Violation of(String name, String code, String detail);
    }

    /**
     * As whom the caller answers: for exactly the organisation that is named, never for another one.
     *
     * @param organisation ODS code; may be absent where the caller is asked once
     * @param place where the request names it
     */
    Rater requireRater(Optional<String> organisation, Place place) {
        var meant = raters.stream()
                .filter(rater -> organisation.isEmpty() || organisation.get().equals(rater.organisation()))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        var code = organisation.isEmpty() ? "rater-organisation-missing" : "rater-organisation-unknown";
        var detail = organisation.isEmpty()
                ? "You speak for several organisations that are asked: %s; name one"
                        .formatted(raters.stream().map(Rater::organisation).toList())
                : "You do not answer for this organisation in the run";
        throw DomainException.invalid(code, detail, place.of(ORGANISATION, code, detail));
    }
}
