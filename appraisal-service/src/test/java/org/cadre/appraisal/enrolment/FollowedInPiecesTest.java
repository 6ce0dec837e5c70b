package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule N2 of the guide, where the appraiser of very many leaves: no transaction writes more than a piece of them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FollowedInPiecesTest {

    @Inject
    Passes pass;

    @Inject
    Crowd crowd;

    @Inject
    DoingPieces pieces;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Inject
    MovableClock clock;

    @Inject
    AtTheSameTime atTheSameTime;

    private String organisation;
    private String cycle;
    private UUID appraiser;

    @BeforeEach
    void somebody_appraises_very_many() {
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
        appraiser = crowd.at(organisation, 2 * EnrolmentPieces.SIZE + 50).getFirst();
        cycle = Conversation.openCycle(organisation);
        pass.overEverybody(cycle);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void n2_the_round_of_the_day_follows_them_piece_by_piece_and_ends_with_the_last() {
        leaves();
        var round = pieces.begin(UUID.fromString(cycle)).orElseThrow();

        assertThat(pieces.goOn(round)).isTrue();
        assertThat(writtenAtOnce()).isEmpty();
        assertThat(pieces.goOn(round)).isTrue();
        assertThat(writtenAtOnce()).containsExactly(200L);
        assertThat(pieces.goOn(round)).isTrue();
        state("RUNNING");
        assertThat(pieces.goOn(round)).isFalse();

        assertThat(writtenAtOnce()).containsExactly(200L, 200L, 50L);
        state("FINISHED");
    }

    @Test
    void n2_a_round_that_stops_between_two_pieces_is_followed_by_one_of_the_others() {
        leaves();
        var stopped = pieces.begin(UUID.fromString(cycle)).orElseThrow();
        assertThat(pieces.goOn(stopped)).isTrue();
        assertThat(pieces.goOn(stopped)).isTrue();

        pass.overEverybody(cycle);

        assertThat(writtenAtOnce()).containsExactly(200L, 200L, 50L);
    }

    @Test
    void n2_a_closed_cycle_is_followed_in_pieces_too() {
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
        leaves();

        pass.overClosed();

        assertThat(writtenAtOnce()).containsExactly(200L, 200L, 50L);
        assertThat(rows("select count(*) from cycle_comparison where cycle_id = '%s' and compared_on = '%s'"
                        .formatted(cycle, calendar.today())))
                .containsExactly(1L);
    }

    /** Of another appraiser, whose last day is today, some stand among those who are looked at before midnight. */
    @Test
    void n2_a_day_that_comes_between_two_pieces_makes_nobody_late() throws Exception {
        var another = UUID.randomUUID();
        crowd.managedBy(another, organisation, 50);
        pass.overChanges();
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
        var today = calendar.today();
        leaves();
        lastDay(another, today);

        atTheSameTime.meanwhile(
                waitsInTheSecondPiece(),
                () -> {
                    pass.overClosed();
                    return null;
                },
                () -> clock.moveTo(today.plusDays(1)));

        assertThat(writtenAtOnce()).containsExactly(200L, 200L);
        pass.overClosed();
        assertThat(rows("select count(*) from cycle_member where cycle_id = '%s' and appraiser_left".formatted(cycle)))
                .containsExactly(500L);
        assertThat(rows("select count(*) from cycle_comparison where cycle_id = '%s' and compared_on = '%s'"
                        .formatted(cycle, today.plusDays(1))))
                .containsExactly(1L);
    }

    /** Touches somebody of the second two hundred. */
    private String waitsInTheSecondPiece() {
        return """
                update cycle_member set since = since - 1
                where cycle_id = '%1$s'
                  and person_id = (select person_id from appraisal where cycle_id = '%1$s' and appraiser_id = '%2$s'
                                   order by person_id offset 300 limit 1)
                """.formatted(cycle, appraiser);
    }

    private void lastDay(UUID person, LocalDate day) {
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'".formatted(day, person));
        change("delete from cycle_member_due");
    }

    /** Nobody is told, as if the day had come by itself. */
    private void leaves() {
        lastDay(appraiser, calendar.today().minusDays(1));
        change("update cycle_comparison set compared_on = null where cycle_id = '%s'".formatted(cycle));
    }

    /** How many of whom it is written that their appraiser has left were written by each transaction. */
    private List<Long> writtenAtOnce() {
        return rows("""
                select count(*) from cycle_member where cycle_id = '%s' and appraiser_left
                group by cast(xmin as text) order by 1 desc
                """.formatted(cycle));
    }

    private void state(String state) {
        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/enrolment")
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private List<Long> rows(String sql) {
        return transactions.bySystem(
                () -> database.createNativeQuery(sql, Long.class).getResultList());
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }
}
