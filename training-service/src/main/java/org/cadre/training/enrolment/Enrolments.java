package org.cadre.training.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All enrolments. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    Enrolment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("enrolment", id));
    }

    /** Leaves it to the database to refuse a second place at the same time, so that no race gets past. */
    void add(Enrolment enrolment) {
        try {
            persistAndFlush(enrolment);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict("already-enrolled", "The person is on this programme at present");
        }
    }
}
