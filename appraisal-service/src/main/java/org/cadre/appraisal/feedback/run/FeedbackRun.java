package org.cadre.appraisal.feedback.run;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.cadre.appraisal.feedback.rater.Nomination;
import org.cadre.appraisal.feedback.rater.Turnout;
import org.cadre.appraisal.feedback.terms.FeedbackRules;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.kit.problem.DomainException;

/** One round of feedback about one subject. Whom it asks and on which terms is frozen when it opens. */
@Entity
class FeedbackRun {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private RunSubject subject;

    private UUID facilitatorId;

    @Convert(converter = EarlierFacilitatorsText.class)
    private EarlierFacilitators earlierFacilitators;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Convert(converter = TermsText.class)
    private FeedbackTerms terms;

    @SuppressWarnings("UnusedVariable")
    private List<UUID> raterIds;

    @SuppressWarnings("UnusedVariable")
    private List<String> raterOrganisations;

    /** Rises with every list of raters, so that the version does too, whoever is on the list. */
    @SuppressWarnings("UnusedVariable")
    private int nominations;

    @Embedded
    private RunDays days;

    protected FeedbackRun() {}

    private FeedbackRun(UUID id, RunSubject subject, RunState state, LocalDate today) {
        this.id = id;
        this.subject = subject;
        this.state = state;
        this.raterIds = List.of();
        this.raterOrganisations = List.of();
        this.earlierFacilitators = EarlierFacilitators.NONE;
        this.days = RunDays.asked(today);
    }

    static FeedbackRun aboutPerson(UUID id, RunSubject person, LocalDate today) {
        return new FeedbackRun(id, person, RunState.NOMINATING, today);
    }

    /** All around the organisation are asked, so there is nothing to nominate and to approve. */
    static FeedbackRun aboutOrganisation(UUID id, RunSubject organisation, LocalDate today) {
        return new FeedbackRun(id, organisation, RunState.APPROVED, today);
    }

    boolean isNominating() {
        return state == RunState.NOMINATING;
    }

    void requireNominating() {
        if (!isNominating()) {
            throw DomainException.conflict(
                    "feedback-raters-frozen", "Raters are chosen while the run is NOMINATING; it is " + state);
        }
    }

    void ask(List<Nomination> asked) {
        nominations++;
        raterIds = asked.stream()
                .map(Nomination::personId)
                .filter(Objects::nonNull)
                .toList();
        raterOrganisations = asked.stream()
                .map(Nomination::organisation)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A list that could make no report is not approved. */
    void approve(Turnout asked, FeedbackRules rules) {
        var approved = state.become(RunState.APPROVED);
        asked.requireEnough(rules);
        state = approved;
    }

    /**
     * Whoever delivers the report has no other part in it. Who was to deliver it before stays known once there is a report.
     *
     * @param isRead whether the present facilitator has read it
     */
    void facilitateBy(UUID facilitator, boolean isRead, LocalDate today) {
        if (state.isOver()) {
            throw DomainException.conflict("feedback-run-over", "The run is " + state);
        }
        if (subject.involves(facilitator) || raterIds.contains(facilitator)) {
            throw DomainException.invalidField(
                    "facilitatorId",
                    "facilitator-involved",
                    "The facilitator is neither the subject nor the appraiser nor a rater");
        }
        if (isToBeDelivered() && !facilitator.equals(facilitatorId)) {
            earlierFacilitators = earlierFacilitators().and(new EarlierFacilitator(facilitatorId, today, isRead));
        }
        facilitatorId = facilitator;
    }

    /** Since when its present facilitator is to deliver the report; empty where none waits. */
    Optional<LocalDate> toBeDeliveredSince() {
        return isToBeDelivered()
                ? Optional.of(earlierFacilitators().lastFollowedOn().orElse(days.closedOn()))
                : Optional.empty();
    }

    /**
     * Whether nobody else is to deliver the report: once there is one, another facilitator would be another reader of it.
     *
     * @param delivers whether somebody is still to deliver it; who is not is followed by another
     */
    boolean isFacilitatorFinal(Predicate<UUID> delivers) {
        return isToBeDelivered() && facilitator().filter(delivers).isPresent();
    }

    void requireFacilitatorNotFinal(Predicate<UUID> delivers) {
        if (isFacilitatorFinal(delivers)) {
            throw DomainException.conflict(
                    "facilitator-final",
                    "The run is CLOSED and nobody else is to read the report, unless its facilitator holds no post any"
                            + " more, is late or excluded and has not read it, or has read it and had their time");
        }
    }

    /** Whether there is a report that the subject does not have yet. */
    boolean isToBeDelivered() {
        return state == RunState.CLOSED;
    }

    /** Asked first: whether it is time for a run does not matter to one that has had its time. */
    void requireMayOpen() {
        state.become(RunState.OPEN);
    }

    /** From here on raters, groups, thresholds and questions do not change. */
    void open(FeedbackTerms frozen, Turnout asked, LocalDate closesOn, LocalDate today) {
        requireMayOpen();
        if (facilitatorId == null) {
            throw DomainException.conflict("facilitator-missing", "Assign a facilitator first");
        }
        if (raterIds.contains(facilitatorId)) {
            throw DomainException.conflict(
                    "facilitator-involved", "The facilitator was nominated as a rater; assign another one");
        }
        asked.requireEnough(frozen.rules());
        days = days.opened(today, closesOn, frozen.rules().mostDaysOpen());
        terms = frozen;
        state = RunState.OPEN;
    }

    private boolean isOpen() {
        return state == RunState.OPEN;
    }

    boolean isAnswerable(LocalDate today) {
        return isOpen() && !days.areOverBy(today);
    }

    /** Raters answer from the day of the opening to the last day, both included. */
    void requireAnswerable(LocalDate today) {
        if (!isOpen()) {
            throw DomainException.conflict("feedback-run-not-open", "Feedback is given while the run is OPEN");
        }
        days.requireNotOver(today);
    }

    /** More days to answer, while raters still do: once they are over, nobody chooses to hear more. */
    void extend(LocalDate lastDay, LocalDate today) {
        requireAnswerable(today);
        days = days.extended(lastDay, terms.rules().mostDaysOpen());
    }

    /**
     * The end of an open run. Nothing is shown before, and there is no second one.
     *
     * @param hasReport whether enough answered
     */
    void close(boolean hasReport, LocalDate today) {
        state = state.become(hasReport ? RunState.CLOSED : RunState.WITHHELD);
        days = days.closed(today);
        ask(List.of());
    }

    /** A run ends after its last day, or when nobody is left to answer; an earlier end would choose whom to hear. */
    boolean hasEnded(Turnout turnout, LocalDate today) {
        return days.areOverBy(today) || turnout.isComplete();
    }

    void requireEnded(Turnout turnout, LocalDate today) {
        state.become(RunState.CLOSED);
        if (!hasEnded(turnout, today)) {
            throw DomainException.conflict(
                    "feedback-run-still-open",
                    "It closes after %s, or when everybody has answered".formatted(days.closesOn()));
        }
    }

    FeedbackRunEvent.Released release(LocalDate today, Instant now) {
        state = state.become(RunState.RELEASED);
        days = days.released(today);
        return new FeedbackRunEvent.Released(
                new FeedbackRunEvent.PublicState(
                        id,
                        subject.type(),
                        subject.personId(),
                        subject.organisation(),
                        state,
                        days.openedOn(),
                        days.closedOn(),
                        days.releasedOn()),
                now);
    }

    void cancel() {
        state = state.become(RunState.CANCELLED);
        ask(List.of());
    }

    void requireReport() {
        if (state != RunState.CLOSED && state != RunState.RELEASED) {
            throw DomainException.conflict(
                    "feedback-report-missing", "There is a report once a run is CLOSED with enough answers");
        }
    }

    void requireReleased() {
        requireReport();
        if (state != RunState.RELEASED) {
            throw DomainException.conflict("feedback-report-not-released", "The facilitator has not delivered it yet");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RunSubject subject() {
        return subject;
    }

    Optional<UUID> facilitator() {
        return Optional.ofNullable(facilitatorId);
    }

    EarlierFacilitators earlierFacilitators() {
        return Objects.requireNonNullElse(earlierFacilitators, EarlierFacilitators.NONE);
    }

    RunState state() {
        return state;
    }

    /** Those of the opening; empty before. */
    Optional<FeedbackTerms> terms() {
        return Optional.ofNullable(terms);
    }

    RunDays days() {
        return days;
    }
}
