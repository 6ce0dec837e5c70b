package org.cadre.talent.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.access.CallingPerson;
import org.cadre.talent.access.TalentTeam;

/** All appointments. They exist for the person appointed and for the talent team of the employer. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    private final CallingPerson callingPerson;
    private final TalentTeam team;

    Appointments(CallingPerson callingPerson, TalentTeam team) {
        this.callingPerson = callingPerson;
        this.team = team;
    }

    Appointment visible(UUID id) {
        return findByIdOptional(id)
                .filter(found -> team.worksFor(found.organisation()) || callingPerson.is(found.personId()))
                .orElseThrow(() -> DomainException.notFound("appointment", id));
    }

    boolean madeFor(UUID advertId) {
        return count("advertId", advertId) > 0;
    }

    boolean madeTo(UUID postId, long vacancy) {
        return count("postId = ?1 and vacancy = ?2", postId, vacancy) > 0;
    }
}
