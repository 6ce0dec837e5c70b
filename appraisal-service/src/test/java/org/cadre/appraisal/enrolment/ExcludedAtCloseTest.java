package org.cadre.appraisal.enrolment;

import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules C4, C7, C11 and C12 of the guide: who is excluded on the day of the close, and comes back after it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExcludedAtCloseTest {

    @Inject
    Passes pass;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void c11_an_exclusion_that_counts_on_the_day_of_the_close_stands_beside_the_rate() {
        var today = calendar.today();

        standsAtClose("IN_PROGRESS", today.minusDays(9), today.minusDays(1));
        standsAtClose("EXCLUDED", today.minusDays(9), today);
        standsAtClose("EXCLUDED", today, null);
        standsAtClose("IN_PROGRESS", today.plusDays(1), null);
    }

    @Test
    void c12_who_comes_back_after_the_close_moves_no_figure_owes_nothing_and_may_still_complete() {
        var conversation = Conversation.started().filledIn();
        var exclusion = excluded(conversation, calendar.today(), null);
        pass.overEverybody(conversation.cycleId);
        conversation.appraisee().get(BASE + "/due/mine").then().body("due", not(empty()));
        close(conversation);

        backSince(exclusion);
        pass.overChanges();
        figuresAreThoseOfTheClose(conversation, 0);
        members(conversation.organisation, conversation.cycleId, Standing.EXCLUDED)
                .body("items.personId", contains(id(conversation)));
        conversation.appraisee().get(BASE + "/due/mine").then().body("due", empty());

        conversation.signed();
        pass.overChanges();
        figuresAreThoseOfTheClose(conversation, 1);
        members(conversation.organisation, conversation.cycleId, Standing.COMPLETED_AFTER_CLOSE)
                .body("items.personId", contains(id(conversation)))
                .body("items.standingAtClose", contains("EXCLUDED"));
    }

    private void standsAtClose(String standing, LocalDate from, LocalDate to) {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        excluded(conversation, from, to);

        close(conversation);

        members(conversation.organisation, conversation.cycleId, Standing.valueOf(standing))
                .body("items.findAll { it.personId == '%s' }".formatted(id(conversation)), hasSize(1));
        progress(conversation.organisation, conversation.cycleId)
                .body("compliance.eligible", equalTo(standing.equals("EXCLUDED") ? 2 : 3));
    }

    private static void figuresAreThoseOfTheClose(Conversation conversation, int completedAfterwards) {
        progress(conversation.organisation, conversation.cycleId)
                .body("compliance.standings.EXCLUDED", equalTo(1))
                .body("compliance.eligible", equalTo(2))
                .body("completedAfterClose", equalTo(completedAfterwards));
    }

    private static void close(Conversation conversation) {
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
    }

    private UUID excluded(Conversation conversation, LocalDate from, LocalDate to) {
        var exclusion = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into workforce_exclusion values (:id, :person, :organisation, :from, :to, 1)")
                .setParameter("id", exclusion)
                .setParameter("person", conversation.appraisee.personId())
                .setParameter("organisation", conversation.organisation)
                .setParameter("from", from)
                .setParameter("to", to, LocalDate.class)
                .executeUpdate());
        return exclusion;
    }

    private void backSince(UUID exclusion) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        update workforce_exclusion set person_id = null, organisation = null, from_day = null, to_day = null
                        where exclusion_id = :id
                        """)
                .setParameter("id", exclusion)
                .executeUpdate());
    }

    private static String id(Conversation conversation) {
        return conversation.appraisee.personId().toString();
    }
}
