package org.cadre.appraisal.boardappraisal;

import static org.cadre.appraisal.boardappraisal.BoardScene.end;
import static org.cadre.appraisal.boardappraisal.BoardScene.list;
import static org.cadre.appraisal.boardappraisal.BoardScene.listed;
import static org.cadre.appraisal.boardappraisal.BoardScene.seat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules B13 and B14 of the guide: the board of an appraisal year is not that of today. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BoardOfYearTest {

    private static final String EXECUTIVE = "EXECUTIVE_DIRECTOR";

    @Inject
    MovableClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void b14_who_left_on_the_first_day_of_the_year_belongs_to_it_and_a_day_before_does_not() {
        var conversation = Conversation.started();
        var dayBefore = left(conversation, "2026-03-31");
        var firstDay = left(conversation, "2026-04-01");
        var dayAfter = left(conversation, "2026-04-02");

        listed(conversation).body("items.seatId", containsInAnyOrder(firstDay, dayAfter));
        conversation
                .hr()
                .get(list(conversation, 2025))
                .then()
                .body("items.seatId", containsInAnyOrder(dayBefore, firstDay, dayAfter));
    }

    @Test
    void b14_who_came_on_the_last_day_of_the_year_belongs_to_it_and_a_day_after_does_not() {
        var conversation = Conversation.started();
        var dayBefore = came(conversation, "2027-03-30");
        var lastDay = came(conversation, "2027-03-31");
        came(conversation, "2027-04-01");

        clock.moveTo(LocalDate.parse("2027-06-01"));

        listed(conversation).body("items.seatId", containsInAnyOrder(dayBefore, lastDay));
    }

    @Test
    void b14_a_former_chair_is_still_due_and_who_left_without_an_appraisal_is_not() {
        var conversation = Conversation.started();
        var chair = seat(conversation, "NHS_TRUST", "CHAIR", conversation.appraisee, "2026-04-01");
        end(conversation, chair, "2026-05-31");
        var another = Upstream.employee(conversation.organisation);
        var successor = seat(conversation, "NHS_TRUST", "CHAIR", another, "2026-06-01");
        end(conversation, successor, "2027-03-30");
        clock.moveTo(LocalDate.parse("2027-07-01"));

        listed(conversation)
                .body("items.seatId", contains(chair, successor))
                .body("items[0].appraisalId", equalTo(conversation.id))
                .body("items[0].dueOn", equalTo("2027-06-30"))
                .body("items[0].overdue", equalTo(true))
                .body("items[1].dueOn", nullValue())
                .body("items[1].overdue", equalTo(false));
    }

    @Test
    void b14_who_sat_there_until_the_last_day_of_the_year_is_due_without_an_appraisal_too() {
        var conversation = Conversation.started();
        var another = Upstream.employee(conversation.organisation);
        end(conversation, seat(conversation, "ICB", "CHAIR", another, "2026-04-01"), "2027-03-31");
        clock.moveTo(LocalDate.parse("2027-07-01"));

        listed(conversation).body("items.dueOn", contains("2027-06-30")).body("items.overdue", contains(true));
    }

    @Test
    void b13_who_left_the_board_within_the_year_is_appraised_as_a_member_of_it() {
        var conversation = Conversation.started();
        end(conversation, seat(conversation, "NHS_TRUST", "CHAIR", conversation.appraisee, "2026-03-01"), "2026-04-01");
        conversation.filledIn();

        act(conversation.appraiser(), conversation.path(), "sign")
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("edi-objective-missing", "multi-source-feedback-missing", "check-in-missing"));
    }

    @Test
    void b13_who_left_it_the_day_before_the_year_began_is_not() {
        var conversation = Conversation.started();
        end(conversation, seat(conversation, "NHS_TRUST", "CHAIR", conversation.appraisee, "2026-03-01"), "2026-03-31");
        conversation.filledIn();

        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
    }

    private static String left(Conversation conversation, String lastDay) {
        var seat = came(conversation, "2025-06-01");
        end(conversation, seat, lastDay);
        return seat;
    }

    private static String came(Conversation conversation, String firstDay) {
        var person = Upstream.employee(conversation.organisation);
        return seat(conversation, "NHS_TRUST", EXECUTIVE, person, firstDay);
    }
}
