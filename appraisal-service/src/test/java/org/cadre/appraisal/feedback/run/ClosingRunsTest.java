package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules FB5, FB6 and FB13 of the guide: a run ends by itself after its last day, once, and as HR would have ended it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ClosingRunsTest {

    private static final int DAYS_OPEN = 28;

    @Inject
    MovableClock clock;

    @Inject
    ClosingRuns closing;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_run_closes_by_itself_on_the_day_after_its_last() {
        var round = FeedbackRound.asked().opened(4, 2).answeredByAll();
        var last = LocalDate.now(clock).plusDays(DAYS_OPEN);

        for (var day : new LocalDate[] {last.minusDays(1), last}) {
            clock.moveTo(day);
            closing.closeAll();
            state(round, "OPEN");
        }
        clock.moveTo(last.plusDays(1));
        closing.closeAll();

        state(round, "CLOSED");
        round.facilitator().get(round.url() + "/report").then().statusCode(200).body("results", hasSize(2));
        assertThat(actorsOfClose(round)).containsExactly("system:closing-feedback");
    }

    @Test
    void too_few_answers_are_withheld_as_ever() {
        var round = FeedbackRound.asked().opened(4, 2);
        round.give(round.peers.getFirst(), 4, "Steady").statusCode(200);

        closeAfterLastDay();

        state(round, "WITHHELD");
        assertThat(rows("feedback_report", round)).isZero();
        assertThat(rows("feedback_box", round)).isZero();
    }

    @Test
    void guests_are_forgotten_at_the_close() {
        var round = FeedbackRound.asked().nominated(4, 0);
        var raters = new ArrayList<>(round.nominations());
        raters.add(Map.of("group", "OTHERS", "guest", Map.of("name", "Alex Example", "email", "alex@guest.example")));
        round.nominate(raters).statusCode(200);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
        assertThat(rows("feedback_rater", round)).isEqualTo(7);

        closeAfterLastDay();

        assertThat(rows("feedback_rater", round)).isZero();
    }

    /** The group was in force when raters were nominated, and ended before the opening. */
    @Test
    void a_run_whose_group_has_ended_meanwhile_closes_too() {
        var round = FeedbackRound.asked().opened(4, 2);
        change("update feedback_rater set group_code = 'FORMER' where run_id = :run and group_code = 'PEERS'", round);
        round.answeredByAll();

        closeAfterLastDay();

        state(round, "CLOSED");
        round.facilitator()
                .get(round.url() + "/report")
                .then()
                .statusCode(200)
                .body("results.find { it.groups == ['FORMER'] }.completed", equalTo(4));
    }

    @Test
    void one_that_does_not_close_keeps_no_other_open() {
        var broken = FeedbackRound.asked().opened(4, 1);
        var round = FeedbackRound.asked().opened(4, 1);
        change("update feedback_run set terms = 'no terms' where id = :run", broken);

        closeAfterLastDay();

        state(round, "WITHHELD");
        assertThat(transactions.bySystem(
                        () -> database.createNativeQuery("select state from feedback_run where id = :run", String.class)
                                .setParameter("run", UUID.fromString(broken.id))
                                .getSingleResult()))
                .isEqualTo("OPEN");
        change("delete from feedback_run where id = :run", broken);
    }

    /** Two replicas look at the same moment, several times over. */
    @Test
    void two_that_close_at_once_have_one_effect() throws Exception {
        var rounds = List.of(
                FeedbackRound.asked().opened(5, 0).answeredByAll(),
                FeedbackRound.asked().opened(5, 0).answeredByAll(),
                FeedbackRound.asked().opened(5, 0).answeredByAll());
        clock.moveTo(LocalDate.now(clock).plusDays(DAYS_OPEN + 1));
        var start = new CyclicBarrier(2);

        try (var replicas = Executors.newFixedThreadPool(2)) {
            var looks = List.of(replicas.submit(() -> look(start)), replicas.submit(() -> look(start)));
            for (var look : looks) {
                look.get();
            }
        }

        for (var round : rounds) {
            state(round, "CLOSED");
            assertThat(actorsOfClose(round)).hasSize(1);
            assertThat(rows("feedback_report", round)).isEqualTo(1);
        }
    }

    /** What one replica holds, the other leaves alone. */
    @Test
    void a_run_that_another_replica_is_closing_is_passed_by() {
        var round = FeedbackRound.asked().opened(4, 1);
        clock.moveTo(LocalDate.now(clock).plusDays(DAYS_OPEN + 1));

        transactions.runBySystem(() -> {
            database.createNativeQuery("select id from feedback_run where id = :run for update", UUID.class)
                    .setParameter("run", UUID.fromString(round.id))
                    .getSingleResult();
            closing.closeAll();
        });
        state(round, "OPEN");
        closing.closeAll();

        state(round, "WITHHELD");
    }

    private Void look(CyclicBarrier start) throws Exception {
        start.await();
        closing.closeAll();
        return null;
    }

    private void closeAfterLastDay() {
        clock.moveTo(LocalDate.now(clock).plusDays(DAYS_OPEN + 1));
        closing.closeAll();
    }

    private static void state(FeedbackRound round, String state) {
        round.conversation.hr().get(round.url()).then().statusCode(200).body("state", equalTo(state));
    }

    private List<String> actorsOfClose(FeedbackRound round) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select actor from audit_entry where action = 'close' and resource_id = :run", String.class)
                .setParameter("run", round.id)
                .getResultList());
    }

    private long rows(String table, FeedbackRound round) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s where run_id = :run".formatted(table), Long.class)
                .setParameter("run", UUID.fromString(round.id))
                .getSingleResult());
    }

    private void change(String sql, FeedbackRound round) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql)
                .setParameter("run", UUID.fromString(round.id))
                .executeUpdate());
    }
}
