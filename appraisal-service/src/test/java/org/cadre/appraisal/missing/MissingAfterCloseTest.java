package org.cadre.appraisal.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.missing.MissingOfCycle.awaiting;
import static org.cadre.appraisal.missing.MissingOfCycle.missing;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.enrolment.Passes;
import org.cadre.appraisal.testing.AtTheSameTime;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules N1 and N2 of the guide, where an appraiser's last day comes by itself: in a closed cycle, and while somebody acts. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MissingAfterCloseTest {

    @Inject
    Passes pass;

    @Inject
    AtTheSameTime atTheSameTime;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @Inject
    BusinessCalendar calendar;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void n2_in_a_closed_cycle_it_waits_for_hr_from_the_day_after_the_appraisers_last_day_as_n1_says() {
        var conversation = enrolled();
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        var today = calendar.today();
        lastDay(conversation, today.plusDays(1));

        for (var day : new LocalDate[] {today, today.plusDays(1)}) {
            clock.moveTo(day);
            pass.overClosed();
            waitsFor(conversation, "APPRAISEE");
            awaiting(missing(conversation), "missing", "HR", null);
        }
        clock.moveTo(today.plusDays(2));
        pass.overClosed();

        waitsFor(conversation, "HR");
        awaiting(missing(conversation), "missing", "HR", 1);
        missing(conversation).body("missing.goingOn", equalTo(2));
    }

    @Test
    void n2_a_closed_cycle_is_looked_at_once_a_day() {
        var conversation = enrolled();
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        pass.overClosed();
        lastDay(conversation, calendar.today().minusDays(1));

        pass.overClosed();

        awaiting(missing(conversation), "missing", "HR", null);
        clock.moveTo(calendar.today().plusDays(1));
        pass.overClosed();
        awaiting(missing(conversation), "missing", "HR", 1);
    }

    @Test
    void n2_the_round_of_the_day_waits_for_a_hand_over_and_sees_who_holds_it_then() throws Exception {
        var conversation = enrolled();
        lastDay(conversation, calendar.today().minusDays(1));
        change("update cycle_comparison set compared_on = null where cycle_id = '%s'".formatted(conversation.cycleId));

        atTheSameTime.meanwhile(
                "update appraisal set appraiser_id = '%s', version = version + 1 where id = '%s'"
                        .formatted(conversation.manager.personId(), conversation.id),
                () -> pass.overEverybody(conversation.cycleId));

        var held = missing(conversation);
        awaiting(held, "missing", "HR", null);
        awaiting(held, "missing", "APPRAISEE", 1);
    }

    @Test
    void n2_a_hand_over_waits_for_the_round_of_the_day_and_counts_after_it() throws Exception {
        var conversation = enrolled();
        lastDay(conversation, calendar.today().minusDays(1));

        var status = atTheSameTime.meanwhile(
                "update cycle_member set appraiser_left = true where appraisal_id = '%s'".formatted(conversation.id),
                () -> act(
                                conversation.hr(),
                                conversation.path(),
                                "hand-over",
                                Map.of(
                                        "appraiserId",
                                        conversation.manager.personId(),
                                        "reason",
                                        "CONFLICT_OF_INTEREST"))
                        .extract()
                        .statusCode());

        assertThat(status).isEqualTo(200);
        awaiting(missing(conversation), "missing", "HR", null);
    }

    private Conversation enrolled() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        return conversation;
    }

    /** Nobody is told that it changed, as if it had been known all along. */
    private void lastDay(Conversation conversation, LocalDate day) {
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'"
                .formatted(day, conversation.appraiser.personId()));
        change("delete from cycle_member_due");
    }

    private void waitsFor(Conversation conversation, String party) {
        conversation.hr().get(BASE + conversation.path()).then().statusCode(200).body("waitsFor", equalTo(party));
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }
}
