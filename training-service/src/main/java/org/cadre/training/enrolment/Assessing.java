package org.cadre.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.training.learner.Learner;
import org.cadre.training.learner.LearnerChanged;
import org.cadre.training.learner.Learners;
import org.cadre.training.programme.ProgrammeCatalogue;
import org.cadre.training.qualification.Achievement;
import org.cadre.training.qualification.AwardingQualifications;

/** Takes down what an assessor found, and awards the qualification that follows from it. */
@ApplicationScoped
class Assessing {

    private final Learners learners;
    private final ProgrammeCatalogue programmes;
    private final AwardingQualifications qualifications;
    private final Ledger ledger;
    private final BusinessCalendar calendar;
    private final Event<LearnerChanged> changes;

    Assessing(
            Learners learners,
            ProgrammeCatalogue programmes,
            AwardingQualifications qualifications,
            Ledger ledger,
            BusinessCalendar calendar,
            Event<LearnerChanged> changes) {
        this.learners = learners;
        this.programmes = programmes;
        this.qualifications = qualifications;
        this.ledger = ledger;
        this.calendar = calendar;
        this.changes = changes;
    }

    /** Nobody assesses their own learning, whatever roles they hold. */
    void requireAssessor(Learner learner) {
        if (learner.isCaller()) {
            throw DomainException.forbidden("assessor-is-learner", "Somebody else assesses what you learned");
        }
        learners.require(EnrolmentPermissions.COMPLETE, learner);
    }

    void complete(Enrolment enrolment, LocalDate on, Learner learner) {
        var programme = programmes.find(enrolment.programmeId()).orElseThrow();
        var event = enrolment.complete(on, programme, calendar.today(), calendar.now());
        ledger.record(AuditedAct.of("complete", "enrolment", enrolment.id(), learner.organisation()), event);
        qualifications.award(
                new Achievement(enrolment.personId(), enrolment.programmeId(), enrolment.stage(), on),
                learner.organisation());
        changes.fire(new LearnerChanged(enrolment.personId()));
    }
}
