package org.cadre.appraisal.fitness;

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
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.kit.problem.DomainException;

/** One test of one board member: the member attests, checks are run, somebody else signs it off. */
@Entity
@HeldOn(
        person = "personId",
        category = "fit-and-proper-person-test",
        keptFor =
                "To the person's 75th birthday, and for six years after the last seat, by NHS England's Fit and Proper Person Test Framework",
        purpose = "To show that members of the board are fit and proper persons",
        lawfulBasis =
                "UK GDPR Article 6(1)(c): Regulation 5 of the Health and Social Care Act 2008 (Regulated Activities)"
                        + " Regulations 2014; Article 9(2)(g) and Article 10 with Schedule 1 of the Data Protection Act 2018",
        source = "The person, and the checks that the company secretary has run",
        recipients = {"The chair, or who tests the chair", "NHS England's region, which status each test has"})
@CheckReturnValue
class FitnessTest {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private UUID seatId;
    private UUID personId;
    private String role;

    @Enumerated(EnumType.STRING)
    private FitnessState state;

    private LocalDate attestedOn;

    @Embedded
    private Checks checks;

    @Embedded
    private Judgements judgements;

    private UUID signedOffBy;
    private LocalDate signedOffOn;
    private LocalDate validUntil;

    protected FitnessTest() {}

    private FitnessTest(UUID id, KnownSeat seat) {
        this.id = id;
        this.organisation = seat.organisation();
        this.seatId = seat.id();
        this.personId = seat.personId();
        this.role = seat.role().code();
        this.state = FitnessState.NOT_STARTED;
        this.checks = new Checks();
        this.judgements = new Judgements();
    }

    static FitnessTest of(UUID id, KnownSeat seat) {
        return new FitnessTest(id, seat);
    }

    FitnessEvent.Changed open(Instant now) {
        return changed(now);
    }

    /** The member says that nothing stands against them; with it the test begins. */
    FitnessEvent.Changed attest(LocalDate today, Instant now) {
        become(FitnessState.IN_PROGRESS);
        attestedOn = today;
        return changed(now);
    }

    /** Between the attestation and the sign-off. */
    boolean takesChecks() {
        return state == FitnessState.IN_PROGRESS || state == FitnessState.UNDER_INVESTIGATION;
    }

    /** Not of a day that has not come. */
    void record(Check check, LocalDate today) {
        if (!takesChecks()) {
            throw DomainException.conflict(
                    "fit-and-proper-not-writable",
                    "The test is %s; checks are written down after the attestation and before the sign-off"
                            .formatted(state));
        }
        if (check.checkedOn().isAfter(today)) {
            throw DomainException.invalidField("checkedOn", "check-in-future", "Today is %s".formatted(today));
        }
        checks.add(check);
    }

    /** What was passed counts no more until it is signed off again; what was found and said of it stays. */
    FitnessEvent.Changed investigate(String grounds, LocalDate today, Instant now) {
        become(FitnessState.UNDER_INVESTIGATION);
        judgements.add(new Doubt(grounds, today, checks.count()));
        signedOffBy = null;
        signedOffOn = null;
        validUntil = null;
        return changed(now);
    }

    /** After a doubt nobody passes on what was checked before it; for what is not fit, any checks will do. */
    FitnessEvent.Changed signOff(SignOff signOff, List<String> needed, Instant now) {
        var verdict = signOff.verdict();
        state.requireMayBecome(verdict.state());
        checks.requireAll(needed, verdict.state().isPassed() ? judgements.lastDoubt() : Optional.empty());
        checks.requireBacking(verdict);
        verdict.requireReasoned(signOff.statement());
        become(verdict.state());
        judgements.add(signOff);
        signedOffBy = signOff.signedOffBy();
        signedOffOn = signOff.signedOffOn();
        validUntil = signOff.validUntil();
        return changed(now);
    }

    /** A later test was signed off, or its time is over. */
    FitnessEvent.Changed lapse(Instant now) {
        become(FitnessState.LAPSED);
        return changed(now);
    }

    /** As it counts on a day: what has run out has lapsed from midnight on, whether that is written down yet or not. */
    FitnessState stateOn(LocalDate day) {
        return state.isPassed() && day.isAfter(validUntil) ? FitnessState.LAPSED : state;
    }

    /** Whether it says neither that the member is fit nor that there is a doubt. */
    boolean isUndecidedOn(LocalDate day) {
        var then = stateOn(day);
        return then == FitnessState.NOT_STARTED || then == FitnessState.IN_PROGRESS;
    }

    /** The database has nobody's words but as the service seals them. */
    void seal(FitnessSeal seal) {
        checks.seal(id, seal);
        judgements.seal(id, seal);
    }

    boolean mayBecome(FitnessState next) {
        return state.mayBecome(next);
    }

    private void become(FitnessState next) {
        state.requireMayBecome(next);
        state = next;
    }

    private FitnessEvent.Changed changed(Instant now) {
        return new FitnessEvent.Changed(publicState(), now);
    }

    FitnessEvent.PublicState publicState() {
        return new FitnessEvent.PublicState(
                id, seatId, personId, organisation, role, state, attestedOn, signedOffOn, validUntil);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID seatId() {
        return seatId;
    }

    UUID personId() {
        return personId;
    }

    String organisation() {
        return organisation;
    }

    List<Check> checks() {
        return checks.all();
    }

    /** Codes of the checks that are still to be done, as the state is. */
    List<String> missing(List<String> needed) {
        var doubt = state == FitnessState.UNDER_INVESTIGATION ? judgements.lastDoubt() : Optional.<Doubt>empty();
        return checks.missing(needed, doubt);
    }

    Judgements judgements() {
        return judgements;
    }

    UUID signedOffBy() {
        return signedOffBy;
    }
}
