package org.cadre.appraisal.paystep;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.appraisal.AppraisalStanding;
import org.cadre.appraisal.appraisal.AppraisalState;
import org.cadre.appraisal.appraisal.Awaited;

/** What the records hold of appraisals of one person, which their manager holds and which are due on one day. */
final class Standings {

    static final LocalDate DUE = LocalDate.parse("2026-03-31");
    static final UUID PERSON = new UUID(0, 1);
    static final UUID MANAGER = new UUID(0, 2);

    private Standings() {}

    static AppraisalStanding completed(LocalDate day, boolean inLine) {
        return standing(AppraisalState.COMPLETE, Optional.of(day), Optional.of(inLine), Optional.empty());
    }

    static AppraisalStanding cancelled(String reason) {
        return standing(AppraisalState.CANCELLED, Optional.empty(), Optional.of(true), Optional.of(reason));
    }

    static AppraisalStanding in(AppraisalState state) {
        return standing(state, Optional.empty(), Optional.of(true), Optional.empty());
    }

    static AppraisalStanding signedOn(LocalDate day) {
        return met(AppraisalState.APPRAISER_SIGNED, day, day, Optional.empty());
    }

    static AppraisalStanding completed(LocalDate metOn, LocalDate signedOn, LocalDate completedOn) {
        return met(AppraisalState.COMPLETE, metOn, signedOn, Optional.of(completedOn));
    }

    private static AppraisalStanding met(
            AppraisalState state, LocalDate metOn, LocalDate signedOn, Optional<LocalDate> completedOn) {
        return new AppraisalStanding(
                PERSON,
                state,
                Optional.of(metOn),
                Optional.of(signedOn),
                completedOn,
                DUE,
                2026,
                Optional.of(true),
                Optional.empty(),
                turn(state),
                MANAGER,
                Optional.empty());
    }

    static AppraisalStanding inYear(int year, AppraisalState state) {
        return underWay(state, year, turn(state), Optional.empty());
    }

    static AppraisalStanding waiting(AppraisalState state, Awaited other) {
        return underWay(state, 2026, Optional.of(other), Optional.empty());
    }

    static AppraisalStanding heldSince(LocalDate day) {
        return underWay(AppraisalState.MEETING_HELD, 2026, Optional.of(Awaited.APPRAISER), Optional.of(day));
    }

    private static AppraisalStanding underWay(
            AppraisalState state, int year, Optional<Awaited> waitsFor, Optional<LocalDate> heldSince) {
        return new AppraisalStanding(
                PERSON,
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DUE,
                year,
                Optional.of(true),
                Optional.empty(),
                waitsFor,
                MANAGER,
                heldSince);
    }

    /** Whose turn it is where nothing is shared, a dispute is heard and nobody has left. */
    private static Optional<Awaited> turn(AppraisalState state) {
        return switch (state) {
            case DRAFT, SELF_PREP, APPRAISER_SIGNED -> Optional.of(Awaited.APPRAISEE);
            case MEETING_HELD, REOPENED -> Optional.of(Awaited.APPRAISER);
            case DISPUTED -> Optional.of(Awaited.REVIEWER);
            case APPRAISEE_SIGNED, REVIEWED, COMPLETE, CANCELLED -> Optional.empty();
        };
    }

    static AppraisalStanding standing(
            AppraisalState state,
            Optional<LocalDate> completedOn,
            Optional<Boolean> inLine,
            Optional<String> cancelled) {
        return new AppraisalStanding(
                PERSON,
                state,
                Optional.empty(),
                Optional.empty(),
                completedOn,
                DUE,
                2026,
                inLine,
                cancelled,
                turn(state),
                MANAGER,
                Optional.empty());
    }
}
