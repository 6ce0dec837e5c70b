package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.AppraisalEvent.PublicState;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.form.AppraisalForm;
import org.cadre.appraisal.form.Assessment;
import org.cadre.appraisal.form.Criteria;
import org.cadre.appraisal.form.Criterion;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.form.DevelopmentPlan;
import org.cadre.appraisal.form.Objective;
import org.cadre.appraisal.form.Objectives;
import org.cadre.appraisal.form.Priority;
import org.cadre.appraisal.party.Participants;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.problem.DomainException;

/** One person's appraisal. "What" and "how" stand side by side and are never merged into one number. */
@Entity
@CheckReturnValue
class Appraisal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID cycleId;
    private String organisation;
    private int appraisalYear;
    private UUID templateId;
    private UUID personId;
    private UUID appraiserId;
    private String stage;

    @Enumerated(EnumType.STRING)
    private AppraisalState state;

    private LocalDate meetingHeldOn;
    private Instant appraiserSignedAt;
    private Instant appraiseeSignedAt;
    private LocalDate completedOn;
    private String cancellationReason;

    @Embedded
    private Objectives objectives;

    @Embedded
    private Criteria criteria;

    @Embedded
    private DevelopmentPlan developmentPlan;

    protected Appraisal() {}

    private Appraisal(UUID id, KnownCycle cycle, Participants participants, AppraisalForm form) {
        this.id = id;
        this.cycleId = cycle.id();
        this.organisation = cycle.organisation();
        this.appraisalYear = cycle.appraisalYear();
        this.templateId = form.templateId();
        this.personId = participants.personId();
        this.appraiserId = participants.appraiserId();
        this.stage = participants.stage();
        this.state = AppraisalState.DRAFT;
        this.objectives = new Objectives();
        this.criteria = new Criteria(form.criteria());
        this.developmentPlan = new DevelopmentPlan();
    }

    static Appraisal draft(UUID id, KnownCycle cycle, Participants participants, AppraisalForm form) {
        return new Appraisal(id, cycle, participants, form);
    }

    AppraisalEvent.Started start(Instant now) {
        return new AppraisalEvent.Started(publicState(List.of()), now);
    }

    AppraisalEvent.PreparationStarted startPreparation(Instant now) {
        state = state.become(AppraisalState.SELF_PREP);
        return new AppraisalEvent.PreparationStarted(publicState(List.of()), now);
    }

    /** A meeting lies between the first day of its cycle and today, both included. */
    AppraisalEvent.MeetingHeld holdMeeting(LocalDate heldOn, LocalDate cycleStartsOn, LocalDate today, Instant now) {
        var next = state.become(AppraisalState.MEETING_HELD);
        if (heldOn.isAfter(today)) {
            throw DomainException.invalidField("heldOn", "meeting-in-future", "Today is %s".formatted(today));
        }
        if (heldOn.isBefore(cycleStartsOn)) {
            throw DomainException.invalidField(
                    "heldOn", "meeting-before-cycle", "The cycle starts on %s".formatted(cycleStartsOn));
        }
        state = next;
        meetingHeldOn = heldOn;
        return new AppraisalEvent.MeetingHeld(publicState(List.of()), now);
    }

    AppraisalEvent.AppraiserSigned signAsAppraiser(AppraisalRules rules, Instant now) {
        var next = state.become(AppraisalState.APPRAISER_SIGNED);
        requireComplete(rules);
        state = next;
        appraiserSignedAt = now;
        return new AppraisalEvent.AppraiserSigned(publicState(List.of()), now);
    }

    /** The second signature completes; nothing can have been removed since the first. */
    AppraisalEvent.Completed signAsAppraisee(AppraisalRules rules, LocalDate today, Instant now) {
        state = state.become(AppraisalState.APPRAISEE_SIGNED).become(AppraisalState.COMPLETE);
        appraiseeSignedAt = now;
        completedOn = today;
        return new AppraisalEvent.Completed(
                publicState(criteria.competenciesRatedUpTo(rules.developmentNeedUpTo())), now);
    }

    AppraisalEvent.Cancelled cancel(String reason, Instant now) {
        state = state.become(AppraisalState.CANCELLED);
        cancellationReason = reason;
        return new AppraisalEvent.Cancelled(publicState(List.of()), now);
    }

    void agreeObjectives(Party by, List<Objective> agreed, Standards standards) {
        state.requireWriter(by);
        objectives.replace(agreed, standards);
    }

    void rateBehaviours(Party by, List<Assessment> values, List<Assessment> principles, Standards standards) {
        state.requireWriter(by);
        criteria.rate(Kind.VALUE, values, standards.scale());
        criteria.rate(Kind.PRINCIPLE, principles, standards.scale());
    }

    void rateCompetencies(Party by, List<Assessment> competencies, Standards standards) {
        state.requireWriter(by);
        criteria.rate(Kind.COMPETENCY, competencies, standards.scale());
    }

    void planDevelopment(Party by, List<Priority> priorities, AppraisalRules rules) {
        state.requireWriter(by);
        developmentPlan.replace(priorities, criteria, rules);
    }

    private void requireComplete(AppraisalRules rules) {
        var missing = Stream.of(objectives.missing(rules), criteria.missing(), developmentPlan.missing(rules))
                .flatMap(all -> all)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(
                    "appraisal-incomplete", "%d things are missing; see errors".formatted(missing.size()), missing);
        }
    }

    private PublicState publicState(List<String> developmentNeeds) {
        return new PublicState(
                id, personId, organisation, cycleId, appraisalYear, state, completedOn, developmentNeeds);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    UUID cycleId() {
        return cycleId;
    }

    AppraisalYear year() {
        return new AppraisalYear(appraisalYear);
    }

    Optional<Party> partyOf(UUID person) {
        if (person.equals(personId)) {
            return Optional.of(Party.APPRAISEE);
        }
        return person.equals(appraiserId) ? Optional.of(Party.APPRAISER) : Optional.empty();
    }

    AppraisalState state() {
        return state;
    }

    AppraisalView view() {
        return new AppraisalView(
                id,
                cycleId,
                organisation,
                appraisalYear,
                templateId,
                personId,
                appraiserId,
                stage,
                state,
                meetingHeldOn,
                appraiserSignedAt,
                appraiseeSignedAt,
                completedOn,
                cancellationReason);
    }

    String stage() {
        return stage;
    }

    List<Objective> objectives() {
        return objectives.all();
    }

    List<Criterion> criteria(Kind kind) {
        return criteria.of(kind);
    }

    List<Priority> priorities() {
        return developmentPlan.priorities();
    }
}
