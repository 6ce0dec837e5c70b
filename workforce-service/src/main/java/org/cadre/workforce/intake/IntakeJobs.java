package org.cadre.workforce.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All files that came in. */
@ApplicationScoped
class IntakeJobs implements PanacheRepositoryBase<IntakeJob, UUID> {

    static final long WORKER = 0x1274CEL;

    Optional<IntakeJob> oldestUnfinished() {
        return find("state in ?1 order by id", List.of(IntakeState.QUEUED, IntakeState.RUNNING))
                .firstResultOptional();
    }

    /** Lets one replica work until the end of its transaction; a dead one's lock is freed by the server. */
    boolean becomeWorker() {
        return getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(:worker)", Boolean.class)
                .addScalar("pg_try_advisory_xact_lock", Boolean.class)
                .setParameter("worker", WORKER)
                .getSingleResult();
    }
}
