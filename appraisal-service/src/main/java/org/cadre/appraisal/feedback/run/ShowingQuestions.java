package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.upstream.directory.Directory;

/** Shows a rater what is asked and about whom, as workforce calls them at that moment. The name is kept nowhere. */
@ApplicationScoped
class ShowingQuestions {

    private final Directory directory;

    ShowingQuestions(Directory directory) {
        this.directory = directory;
    }

    QuestionsView of(FeedbackRun run, Rater rater) {
        return QuestionsView.of(run, rater, name(run.subject()));
    }

    private Optional<String> name(RunSubject about) {
        return about.isPerson()
                ? directory.ask(about.organisation(), Set.of(about.personId())).person(about.personId())
                : directory.ask(about.organisation(), Set.of()).organisation();
    }
}
