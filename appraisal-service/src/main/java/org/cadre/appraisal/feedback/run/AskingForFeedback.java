package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.appraisal.KnownAppraisals;
import org.cadre.appraisal.feedback.rater.Nominating;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Begins a run about a person who is appraised, or about an organisation. */
@ApplicationScoped
class AskingForFeedback {

    private final FeedbackRuns runs;
    private final Raters raters;
    private final Nominating nominating;
    private final KnownAppraisals appraisals;
    private final FeedbackAccess access;
    private final Ids ids;
    private final BusinessCalendar calendar;

    AskingForFeedback(
            FeedbackRuns runs,
            Raters raters,
            Nominating nominating,
            KnownAppraisals appraisals,
            FeedbackAccess access,
            Ids ids,
            BusinessCalendar calendar) {
        this.runs = runs;
        this.raters = raters;
        this.nominating = nominating;
        this.appraisals = appraisals;
        this.access = access;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** About whoever is appraised there; its appraiser approves the raters. */
    FeedbackRun aboutAppraisee(UUID appraisal) {
        var known = appraisals
                .find(appraisal)
                .filter(found -> access.maySubjectBeAskedAbout(RunSubject.person(found)))
                .orElseThrow(() -> DomainException.invalidField(
                        "appraisalId",
                        "appraisal-unknown",
                        "There is no appraisal of yours with id %s".formatted(appraisal)));
        known.requireNotCancelled();
        var run = FeedbackRun.aboutPerson(ids.next(), RunSubject.person(known), calendar.today());
        runs.add(run);
        return run;
    }

    /** All organisations next to it are asked. */
    FeedbackRun aboutOrganisation(String organisation) {
        var about = RunSubject.organisation(organisation);
        if (!access.maySubjectBeAskedAbout(about)) {
            throw DomainException.invalidField(
                    "organisation", "organisation-unknown", "You do not speak for an organisation " + organisation);
        }
        var run = FeedbackRun.aboutOrganisation(ids.next(), about, calendar.today());
        var around = nominating.around(organisation);
        run.ask(around);
        runs.add(run);
        raters.replace(run.id(), around);
        return run;
    }
}
