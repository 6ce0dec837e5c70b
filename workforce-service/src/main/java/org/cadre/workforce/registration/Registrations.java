package org.cadre.workforce.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** All registrations that the present scope may see. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    Registration require(UUID personId, UUID id) {
        return find("id = ?1 and personId = ?2", id, personId)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("registration", id));
    }

    /** The earliest first. */
    List<Registration> of(UUID personId) {
        return list("personId = ?1 order by registeredFrom, id", personId);
    }

    /**
     * The caller holds the person, so nobody records the same at once. The unique index behind it is not asked, because the
     * database would write the number into its log.
     */
    void add(Registration registration) {
        var same = "personId = ?1 and body = ?2 and number = ?3";
        if (count(same, registration.personId(), registration.body(), registration.number()) > 0) {
            throw DomainException.conflict(
                    "registration-recorded",
                    "This registration is recorded already; renew or end that one, or withdraw it if it is wrong");
        }
        persistAndFlush(registration);
    }
}
