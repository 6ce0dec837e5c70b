package org.cadre.appraisal.feedback.run;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.answer.AnswerBox;
import org.cadre.appraisal.feedback.rater.Nomination;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.feedback.rater.Turnout;
import org.cadre.appraisal.feedback.report.Reporting;
import org.cadre.appraisal.feedback.report.Reports;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.feedback.terms.RaterGroup;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of a run that look beyond it: its raters, its answers, its report. */
@ApplicationScoped
@CheckReturnValue
class RunSteps {

    private final FeedbackRuns runs;
    private final Raters raters;
    private final AnswerBox box;
    private final Reports reports;
    private final FeedbackStandards standards;
    private final Facilitating facilitating;
    private final InvitingRaters inviting;
    private final MailingReports mailing;
    private final People people;
    private final BusinessCalendar calendar;

    RunSteps(
            FeedbackRuns runs,
            Raters raters,
            AnswerBox box,
            Reports reports,
            FeedbackStandards standards,
            Facilitating facilitating,
            InvitingRaters inviting,
            MailingReports mailing,
            People people,
            BusinessCalendar calendar) {
        this.runs = runs;
        this.raters = raters;
        this.box = box;
        this.reports = reports;
        this.standards = standards;
        this.facilitating = facilitating;
        this.inviting = inviting;
        this.mailing = mailing;
        this.people = people;
        this.calendar = calendar;
    }

    /** Agreed by the appraiser, unless too few are asked for a report. */
    FeedbackRun approve(FeedbackRun run) {
        run.approve(new Turnout(raters.of(run.id())), standards.rules(calendar.today()));
        return run;
    }

    /** Somebody fit to deliver the report. */
    FeedbackRun assign(FeedbackRun run, UUID facilitator) {
        facilitating.assign(run, facilitator);
        mailing.ofWaiting(run);
        return run;
    }

    /** Freezes everything; the subject is asked about themselves too. All are invited, where this service sends mail. */
    FeedbackRun open(FeedbackRun run, LocalDate closesOn) {
        var today = calendar.today();
        run.requireMayOpen();
        requireDue(run);
        facilitating.requireStillFit(run);
        var terms = standards.terms(run.subject().type(), today);
        run.open(terms, new Turnout(raters.of(run.id())), closesOn, today);
        raters.add(run.id(), themselves(run.subject()));
        inviting.invite(run.id());
        return run;
    }

    /** A later last day; what was frozen at the opening stays so. */
    FeedbackRun extend(FeedbackRun run, LocalDate closesOn) {
        run.extend(closesOn, calendar.today());
        return run;
    }

    /** Makes the report in one go; the sheets, and who was asked, are gone afterwards. */
    FeedbackRun close(FeedbackRun run) {
        var turnout = new Turnout(raters.of(run.id()));
        run.requireEnded(turnout, calendar.today());
        var terms = run.terms().orElseThrow();
        var report = new Reporting(terms, turnout.invited(), box.take(run.id())).report();
        run.close(report.isPresent(), calendar.today());
        report.ifPresent(written ->
                reports.keep(run.id(), Optional.ofNullable(run.subject().personId()), written));
        mailing.ofWaiting(run);
        return run;
    }

    /** What was said so far is gone, and who was asked. */
    FeedbackRun cancel(FeedbackRun run) {
        run.cancel();
        box.discard(run.id());
        return run;
    }

    /** Whether it is time for another run about this subject, and whether a person still works where they are appraised. */
    void requireDue(FeedbackRun run) {
        requireEmployed(run.subject());
        spacing(run.subject()).require(calendar.today());
    }

    private RunSpacing spacing(RunSubject subject) {
        var today = calendar.today();
        return new RunSpacing(
                standards.rules(today).monthsBetweenRuns(),
                runs.lastOpened(subject),
                runs.lastOpenedHere(subject),
                Optional.ofNullable(subject.personId()).flatMap(person -> people.newestPostSince(person, today)));
    }

    void nominate(FeedbackRun run, List<Nomination> nominations) {
        run.ask(nominations);
        raters.replace(run.id(), nominations.stream().map(Nomination::counted).toList());
    }

    private void requireEmployed(RunSubject subject) {
        var isEmployed = !subject.isPerson()
                || people.postsOf(subject.personId(), calendar.today()).stream()
                        .anyMatch(post -> post.organisation().equals(subject.organisation()));
        if (!isEmployed) {
            throw DomainException.conflict(
                    "subject-not-in-post", "The person holds no post at %s today".formatted(subject.organisation()));
        }
    }

    private static Nomination themselves(RunSubject subject) {
        return subject.isPerson()
                ? Nomination.person(RaterGroup.SELF, subject.personId())
                : Nomination.organisation(RaterGroup.SELF, subject.organisation());
    }
}
