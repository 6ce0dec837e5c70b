package org.cadre.talent.appointment;

import java.util.List;
import org.cadre.kit.problem.Violation;
import org.cadre.talent.application.Candidate;

/** Ends the transaction in which somebody was to be appointed whom training does not find eligible. */
final class RefusedAtTheGate extends RuntimeException {

    private final transient Candidate candidate;
    private final transient List<Violation> gaps;

    RefusedAtTheGate(Candidate candidate, List<Violation> gaps) {
        super("Application %s is refused at the gate".formatted(candidate.applicationId()));
        this.candidate = candidate;
        this.gaps = List.copyOf(gaps);
    }

    Candidate candidate() {
        return candidate;
    }

    List<Violation> gaps() {
        return gaps;
    }
}
