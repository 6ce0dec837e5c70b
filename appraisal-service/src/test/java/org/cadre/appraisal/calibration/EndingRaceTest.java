package org.cadre.appraisal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.CalibrationRound;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule KS7 of the guide: steps in a session, and its end, come one after the other. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EndingRaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_proposal_that_comes_while_a_session_ends_is_not_made() {
        var round = CalibrationRound.invited().putForward();

        var proposed = meanwhile(
                round,
                "update calibration_session set state = 'ENDED', ended_at = now(), appraisals_shown = '*' where id = cast(:id as uuid)",
                () -> round.propose(round.colleague(), "HOW", 4).extract().statusCode());

        assertThat(proposed).isEqualTo(404);
        assertThat(round.proposals(transactions, database)).isEmpty();
    }

    @Test
    void the_end_waits_for_a_proposal_that_is_being_made_and_lets_it_lapse() {
        var round = CalibrationRound.invited().putForward();

        var ended = meanwhile(round, """
                with held as (select id from calibration_session where id = cast(:id as uuid) for update)
                insert into calibration_proposal (id, version, session_id, appraisal_id, person_id, proposed_by, half,
                                                  rating_before, rating_after, reason, state, proposed_at)
                select gen_random_uuid(), 0, session_id, appraisal_id, person_id, gen_random_uuid(), 'HOW', 3, 4,
                       'Two wards', 'PROPOSED', now()
                from calibration_appraisal where session_id = (select id from held)
                """, () -> round.end().extract().statusCode());

        assertThat(ended).isEqualTo(200);
        assertThat(round.proposals(transactions, database)).containsExactly("LAPSED");
    }

    /** What a call answers that came while a statement on the session was not committed yet. */
    private int meanwhile(CalibrationRound round, String statement, Supplier<Integer> call) {
        return transactions
                .bySystem(() -> {
                    database.createNativeMutationQuery(statement)
                            .setParameter("id", round.id())
                            .executeUpdate();
                    var answer = CompletableFuture.supplyAsync(call);
                    await().pollInSameThread().atMost(PATIENCE).until(this::somebodyWaits);
                    return answer;
                })
                .join();
    }

    private boolean somebodyWaits() {
        return database.createNativeQuery("""
                        select exists (select from pg_stat_activity
                                       where pg_backend_pid() = any (pg_blocking_pids(pid)))
                        """, Boolean.class).getSingleResult();
    }
}
