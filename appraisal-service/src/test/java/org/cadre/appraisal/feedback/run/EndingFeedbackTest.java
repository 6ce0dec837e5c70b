package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule G7 of the guide: what of feedback goes with nobody's record goes after a time of its own. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EndingFeedbackTest {

    private static final int OPEN_WITHIN = 180;
    private static final int MONTHS = 24;

    @Inject
    MovableClock clock;

    @Inject
    EndingFeedback ending;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void g7_a_run_that_does_not_open_goes_with_the_guests_it_names() {
        var round = FeedbackRound.asked().nominated(4, 0);
        var raters = new ArrayList<>(round.nominations());
        raters.add(Map.of("group", "OTHERS", "guest", Map.of("name", "Alex Example", "email", "alex@guest.example")));
        round.nominate(raters).statusCode(200);
        var lastDay = LocalDate.now(clock).plusDays(OPEN_WITHIN);

        for (var day : new LocalDate[] {lastDay.minusDays(1), lastDay}) {
            clock.moveTo(day);
            ending.endAll();
            state(round, "NOMINATING");
        }
        clock.moveTo(lastDay.plusDays(1));
        ending.endAll();

        state(round, "CANCELLED");
        assertThat(number("select count(*) from feedback_rater where run_id = :run", UUID.fromString(round.id)))
                .isZero();
        assertThat(number(
                        "select count(*) from audit_entry where action = 'cancel' and actor = 'system:retention'"
                                + " and resource_id = cast(:run as text)",
                        UUID.fromString(round.id)))
                .isEqualTo(1);
    }

    @Test
    void g7_a_run_that_has_opened_is_left_alone() {
        var round = FeedbackRound.asked().opened(5, 0);

        clock.moveTo(LocalDate.now(clock).plusDays(OPEN_WITHIN + 1));
        ending.endAll();

        state(round, "OPEN");
    }

    @Test
    void g7_the_report_about_an_organisation_is_emptied_two_years_after_the_close() {
        var today = LocalDate.now(clock);
        var last = reported(today.minusMonths(MONTHS));
        var over = reported(today.minusMonths(MONTHS).minusDays(1));

        ending.endAll();

        assertThat(written(last)).isEqualTo(1);
        assertThat(written(over)).isZero();
    }

    private UUID reported(LocalDate closedOn) {
        var id = UUID.randomUUID();
        transactions.runBySystem(() -> {
            database.createNativeMutationQuery("""
                            insert into feedback_run (id, version, subject_type, organisation, facilitator_id, state, terms,
                                                      rater_ids, rater_organisations, nominations, asked_on, opened_on,
                                                      closes_on, closed_on)
                            values (:run, 0, 'ORGANISATION', :organisation, :run, 'CLOSED', '{}', '{}', '{}', 0, :day, :day,
                                    :day, :day)
                            """)
                    .setParameter("run", id)
                    .setParameter("organisation", Conversation.newOrganisation())
                    .setParameter("day", closedOn)
                    .executeUpdate();
            database.createNativeMutationQuery("insert into feedback_report values (:run, null, '{}')")
                    .setParameter("run", id)
                    .executeUpdate();
        });
        return id;
    }

    private long written(UUID run) {
        return number("select count(*) from feedback_report where run_id = :run and written is not null", run);
    }

    private long number(String sql, UUID run) {
        return transactions.bySystem(() -> database.createNativeQuery(sql, Long.class)
                .setParameter("run", run)
                .getSingleResult());
    }

    private static void state(FeedbackRound round, String state) {
        round.conversation.hr().get(round.url()).then().statusCode(200).body("state", equalTo(state));
    }
}
