package org.cadre.appraisal.paystep;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** One person's pay step. A line manager decides it, never Cadre by itself. */
@Entity
@HeldOn(
        person = "personId",
        category = "pay-step-review",
        purpose = "To decide whether somebody moves to the next pay point",
        lawfulBasis = "UK GDPR Article 6(1)(b) and (e): the contract of employment under the NHS terms and conditions",
        source = "The employer's HR team, the line manager, and Cadre's appraisals",
        recipients = {"Payroll, which is told of the decision and not of the conditions"})
@CheckReturnValue
class PayStepReview {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private UUID personId;
    private UUID managerId;

    @Embedded
    private PayStep step;

    @Enumerated(EnumType.STRING)
    private PayStepState state;

    /** Whether a refusal waits for its review. */
    private boolean underReview;

    @ElementCollection
    @CollectionTable(name = "pay_step_statement", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Statement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pay_step_finding", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pay_step_decision", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    protected PayStepReview() {}

    private PayStepReview(UUID id, String organisation, UUID personId, UUID managerId, PayStep step) {
        this.id = id;
        this.organisation = organisation;
        this.personId = personId;
        this.managerId = managerId;
        this.step = step;
        this.state = PayStepState.OPEN;
    }

    static PayStepReview open(UUID id, String organisation, UUID personId, UUID managerId, PayStep step) {
        requireAnother(personId, managerId);
        return new PayStepReview(id, organisation, personId, managerId, step);
    }

    private static void requireAnother(UUID personId, UUID managerId) {
        if (personId.equals(managerId)) {
            throw DomainException.invalidField("managerId", "manager-is-person", "Nobody decides their own pay step");
        }
    }

    /** The last statement of a condition counts; the earlier ones stay. */
    void state(String condition, String reason, Instant now) {
        state.requireUndecided();
        statements.add(new Statement(condition, reason, now));
    }

    Optional<String> statedReason(String condition) {
        return statements.reversed().stream()
                .filter(statement -> statement.condition().equals(condition))
                .map(Statement::reason)
                .findFirst();
    }

    /** Somebody else decides from now on. */
    void handOver(UUID manager) {
        state.requireUndecided();
        requireAnother(personId, manager);
        managerId = manager;
    }

    /** Only before the first decision: payroll has heard of that, and a cancellation is told to nobody. */
    void cancel() {
        requireNotUnderReview();
        state.requireUnpublished();
        state = state.become(PayStepState.CANCELLED);
    }

    /** What was found is kept with the decision, because records change. */
    PayStepEvent.Decided decide(Verdict verdict, List<Finding> found, UUID by, LocalDate today, Instant now) {
        requireNotUnderReview();
        var outcome = verdict.passed() ? PayStepState.PASSED : PayStepState.NOT_PASSED;
        var next = state.become(outcome);
        step.requireReached(today);
        verdict.requireBorneOutBy(found);
        verdict.requireReasons();
        var effectiveOn = verdict.passed() ? effectiveOn(found, today) : null;
        decisions.add(new Decision(
                outcome,
                by,
                now,
                effectiveOn,
                verdict.percentage().orElse(null),
                found.stream().filter(Finding::blocks).map(Finding::condition).collect(Collectors.joining(",")),
                verdict.grounds().orElse(null),
                verdict.systemicFactors().orElse(null),
                false));
        findings.clear();
        findings.addAll(found);
        state = next;
        return new PayStepEvent.Decided(publicState(), now);
    }

    private void requireNotUnderReview() {
        if (underReview) {
            throw DomainException.conflict(
                    "outcome-under-review",
                    "Somebody independent reviews that it did not pass; go on once the review is concluded");
        }
    }

    /** That it did not pass is reviewed before it counts. */
    void awaitReview() {
        underReview = true;
    }

    /** It counts from now on. Empty where it does not wait, or nothing is kept of it any more. */
    Optional<PayStepEvent.Decided> letRefusalStand(Instant now) {
        var waited = underReview;
        underReview = false;
        return waited && last().isPresent()
                ? Optional.of(new PayStepEvent.Decided(publicState(), now))
                : Optional.empty();
    }

    /** The step is as it was before the refusal, which was told to nobody. */
    void dropRefusal() {
        if (underReview) {
            underReview = false;
            last().ifPresent(refusal -> {
                decisions.removeLast();
                decisions.add(refusal.withoutEffect());
            });
            findings.clear();
            state = state.become(last().isEmpty() ? PayStepState.OPEN : PayStepState.NOT_PASSED);
        }
    }

    boolean isUnderReview() {
        return underReview;
    }

    /** The decisions that count, oldest first. */
    private Stream<Decision> counting() {
        return decisions.stream().filter(decision -> !decision.setAside());
    }

    private Optional<Decision> last() {
        return counting().reduce((earlier, later) -> later);
    }

    /**
     * The day of the step, however late the decision comes. Only where it once did not pass, for something that the person
     * could have met then and that was not stated in error, it counts from the day on which it passes.
     */
    private LocalDate effectiveOn(List<Finding> found, LocalDate today) {
        var explained = found.stream()
                .filter(Finding::outsideControl)
                .map(Finding::condition)
                .collect(Collectors.toSet());
        var delayed = counting()
                .flatMap(decision -> decision.blocking().stream())
                .anyMatch(condition -> !explained.contains(condition));
        return delayed ? today : step.payStepOn();
    }

    /** The days of the decisions that a condition stood in the way of. */
    List<LocalDate> decidedAgainstFor(String condition) {
        return counting()
                .filter(decision -> decision.blocking().contains(condition))
                .map(decision -> LocalDate.ofInstant(decision.decidedAt(), BusinessCalendar.LONDON))
                .toList();
    }

    private PayStepEvent.PublicState publicState() {
        var last = last().orElseThrow();
        return new PayStepEvent.PublicState(
                id,
                personId,
                organisation,
                step.band(),
                step.kind(),
                step.payStepOn(),
                state,
                last.effectiveOn(),
                last.percentage());
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

    UUID personId() {
        return personId;
    }

    UUID managerId() {
        return managerId;
    }

    PayStep step() {
        return step;
    }

    PayStepState state() {
        return state;
    }

    /** As they were at the last decision; empty before the first. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Oldest first. */
    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    PayStepReviewView view() {
        var last = last();
        return new PayStepReviewView(
                id,
                personId,
                organisation,
                managerId,
                step.band(),
                step.inBandSince(),
                step.kind(),
                step.payStepOn(),
                state,
                last.map(Decision::effectiveOn).orElse(null),
                last.map(Decision::percentage).orElse(null),
                underReview);
    }
}
