package org.cadre.talent.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.talent.access.CallingPerson;

/** All appointments. They exist for the person appointed and for the talent team of the employer. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    private final CallingPerson callingPerson;
    private final Policy policy;

    Appointments(CallingPerson callingPerson, Policy policy) {
        this.callingPerson = callingPerson;
        this.policy = policy;
    }

    Appointment visible(UUID id) {
        var appointment = findByIdOptional(id).orElseThrow(() -> DomainException.notFound("appointment", id));
        var subject = Subject.at(appointment.organisation())
                .as(AppointmentPermissions.APPOINTEE, callingPerson.is(appointment.personId()));
        policy.requireVisible(AppointmentPermissions.READ, subject, "appointment", id);
        return appointment;
    }

    boolean madeFor(UUID advertId) {
        return count("advertId", advertId) > 0;
    }

    boolean madeTo(UUID postId, long vacancy) {
        return count("postId = ?1 and vacancy = ?2", postId, vacancy) > 0;
    }
}
