package org.cadre.talent.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.Violation;
import org.cadre.talent.application.Candidate;
import org.cadre.talent.application.Candidates;

/** Appoints a recommended person to a vacant post, if the gate lets them pass. */
@ApplicationScoped
class Appointing {

    /** How it went. Being refused at the gate is an outcome and not a failure, because it is put on record. */
    sealed interface Outcome {

        record Appointed(Appointment appointment) implements Outcome {}

        record Refused(Candidate candidate, List<Violation> gaps) implements Outcome {}
    }

    private final Candidates candidates;
    private final Vacancies vacancies;
    private final Gate gate;
    private final MakingAppointments making;

    Appointing(Candidates candidates, Vacancies vacancies, Gate gate, MakingAppointments making) {
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.gate = gate;
        this.making = making;
    }

    Outcome appoint(UUID applicationId, LocalDate startsOn) {
        var candidate = candidates.require(applicationId, AppointmentPermissions.MAKE);
        var vacancy = vacancies.require(candidate.advertId());
        var gaps = gate.gaps(candidate.personId(), vacancy.requiredStage());
        if (!gaps.isEmpty()) {
            return new Outcome.Refused(candidate, gaps);
        }
        candidates.appoint(candidate, AppointmentPermissions.MAKE);
        return new Outcome.Appointed(making.make(candidate, vacancy, startsOn));
    }
}
