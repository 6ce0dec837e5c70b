package org.cadre.kit.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.cadre.kit.database.BySystem;
import org.hibernate.Session;

/** Lets one replica do a piece of scheduled work and tells the others that it is done. */
@ApplicationScoped
public class OncePerSlot {

    /** Longer than any slot lasts, so no slot is taken twice. */
    private static final Duration MEMORY = Duration.ofDays(7);

    private final Session database;
    private final Clock clock;

    OncePerSlot(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the slot if nobody has it. The claim is part of the caller's transaction: if the work fails, the slot is
     * free again.
     *
     * @param slot for example the business day
     */
    @Transactional(TxType.MANDATORY)
    public boolean claim(String job, Object slot) {
        return database.createNativeMutationQuery(
                                "insert into job_run (job, slot, run_at) values (:job, :slot, :now) on conflict do nothing")
                        .setParameter("job", job)
                        .setParameter("slot", String.valueOf(slot))
                        .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    @Scheduled(every = "24h", delayed = "20m")
    @BySystem
    void forget() {
        database.createNativeMutationQuery("delete from job_run where run_at < :limit")
                .setParameter("limit", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
