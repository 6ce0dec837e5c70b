package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.feedback.rater.Rater;
import org.cadre.appraisal.feedback.rater.Raters;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Grant;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** Decides what the caller may know of. A rater knows of a run while it is open, and of nothing before and after. */
@ApplicationScoped
class FeedbackAccess {

    private final Raters raters;
    private final People people;
    private final Caller caller;
    private final Policy policy;
    private final Ledger ledger;

    FeedbackAccess(Raters raters, People people, Caller caller, Policy policy, Ledger ledger) {
        this.raters = raters;
        this.people = people;
        this.caller = caller;
        this.policy = policy;
        this.ledger = ledger;
    }

    SeenRun to(FeedbackRun run, String permission) {
        var calling = people.calling();
        var about = run.subject();
        var isSubject = isSubject(about);
        var raters = ratersOf(run);
        var subject = Subject.at(about.organisation())
                .as(FeedbackPermissions.SUBJECT, isSubject)
                .as(
                        FeedbackPermissions.APPRAISER,
                        calling.filter(person -> person.equals(about.appraiserId()))
                                .isPresent())
                .as(
                        FeedbackPermissions.FACILITATOR,
                        !isSubject && calling.isPresent() && calling.equals(run.facilitator()))
                .as(FeedbackPermissions.RATER, !raters.isEmpty());
        policy.requireVisible(FeedbackPermissions.READ, subject, "feedback-run", run.id());
        policy.require(permission, subject);
        return new SeenRun(run, isSubject, raters, subject);
    }

    /** Something of a run that the caller looks at. A look by others than the subject goes on record. */
    SeenRun look(FeedbackRun run, String permission, String action) {
        var seen = to(run, permission);
        if (seen.isSubject() && run.subject().isPerson()) {
            ledger.recordNothing();
        } else {
            ledger.record(act(action, run));
        }
        return seen;
    }

    /** An organisation is asked about by whoever speaks for exactly it, not by its HR or by what stands above. */
    boolean maySubjectBeAskedAbout(RunSubject about) {
        var calling = people.calling();
        var subject = Subject.at(about.organisation())
                .as(FeedbackPermissions.SUBJECT, isSubject(about))
                .as(
                        FeedbackPermissions.APPRAISER,
                        calling.filter(person -> person.equals(about.appraiserId()))
                                .isPresent());
        return (about.isPerson() || isSubject(about)) && policy.allows(FeedbackPermissions.ASK, subject);
    }

    void requireHrAt(String organisation) {
        policy.require(FeedbackPermissions.LIST, Subject.at(organisation));
    }

    void requireReminding(String organisation) {
        policy.require(FeedbackPermissions.REMIND, Subject.at(organisation));
    }

    Optional<UUID> calling() {
        return people.calling();
    }

    UUID requireSelf() {
        return people.requireCalling();
    }

    /** ODS codes of the organisations that the caller answers for, each by itself; empty for most. */
    List<String> spokenFor() {
        return caller.grants().stream()
                .filter(grant -> grant.role().equals(Roles.ACCOUNTABLE_OFFICER))
                .map(Grant::organisation)
                .distinct()
                .sorted()
                .toList();
    }

    static AuditedAct act(String action, FeedbackRun run) {
        return AuditedAct.of(action, "feedback-run", run.id(), run.subject().organisation());
    }

    private boolean isSubject(RunSubject about) {
        return about.isPerson()
                ? people.calling().filter(about.personId()::equals).isPresent()
                : speaksFor(about.organisation());
    }

    /** One for a person, one for each organisation that the caller speaks for. */
    private List<Rater> ratersOf(FeedbackRun run) {
        if (run.state() != RunState.OPEN) {
            return List.of();
        }
        var calling = people.calling();
        return raters.of(run.id()).stream()
                .filter(rater -> rater.organisation() == null
                        ? calling.filter(person -> person.equals(rater.personId()))
                                .isPresent()
                        : speaksFor(rater.organisation()))
                .toList();
    }

    /** An officer of a region does not speak for its trusts. */
    private boolean speaksFor(String organisation) {
        return caller.grants().contains(new Grant(Roles.ACCOUNTABLE_OFFICER, organisation));
    }
}
