package org.cadre.appraisal.fitness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.appraisal.board.KnownSeats;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Puts together what the chair declares today: every member of the board, those without a test included. */
@ApplicationScoped
class Submitting {

    private final FitnessTests tests;
    private final FitnessSubmissions submissions;
    private final KnownSeats seats;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Submitting(
            FitnessTests tests, FitnessSubmissions submissions, KnownSeats seats, Ids ids, BusinessCalendar calendar) {
        this.tests = tests;
        this.submissions = submissions;
        this.seats = seats;
        this.ids = ids;
        this.calendar = calendar;
    }

    FitnessSubmission submit(String organisation, UUID by) {
        var today = calendar.today();
        var declarations = seats.directorsOf(organisation, today).stream()
                .map(seat -> declarationOf(seat, today))
                .toList();
        var submission = new FitnessSubmission(ids.next(), organisation, by, today, declarations);
        submissions.add(submission);
        return submission;
    }

    private Declaration declarationOf(KnownSeat seat, LocalDate today) {
        return tests.countingFor(seat.id(), today)
                .map(test -> {
                    var known = test.publicState();
                    return new Declaration(
                            seat.id(),
                            seat.personId(),
                            seat.role().code(),
                            test.stateOn(today),
                            known.signedOffOn(),
                            known.validUntil());
                })
                .orElseGet(() -> new Declaration(
                        seat.id(), seat.personId(), seat.role().code(), FitnessState.NOT_STARTED, null, null));
    }
}
