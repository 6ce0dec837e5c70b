package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules C7 and W2 of the guide: what has begun is due to somebody, whether its cycle is open or closed. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DueAfterTheCloseTest {

    @Inject
    Reminding reminding;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void w2_what_has_begun_is_due_to_its_parties_and_shown_to_hr_after_the_close() {
        var conversation = closed(Conversation.started().met());

        conversation.appraiser().get(BASE + "/due/mine").then().body("due.awaited", contains("APPRAISER"));
        conversation.appraisee().get(BASE + "/due/mine").then().body("due.appraisalId", contains(conversation.id));
        ofOrganisation(conversation).body("items.appraisalId", hasItem(conversation.id));
    }

    @Test
    void w2_the_preparation_begins_it() {
        var conversation = closed(Conversation.started().preparing());

        conversation.appraisee().get(BASE + "/due/mine").then().body("due.awaited", contains("APPRAISEE"));
    }

    @Test
    void c7_what_nobody_has_begun_is_not_due_any_more() {
        var conversation = closed(Conversation.started());

        conversation.appraisee().get(BASE + "/due/mine").then().body("due", empty());
        ofOrganisation(conversation).body("items.appraisalId", not(hasItem(conversation.id)));
    }

    @Test
    void w2_of_who_works_there_no_more_only_what_hr_may_end_and_a_dispute_are_due() {
        var conversation = closed(Conversation.started().signedOnce());
        leaves(conversation, calendar.today());
        ofOrganisation(conversation).body("items.appraisalId", hasItem(conversation.id));

        leaves(conversation, calendar.today().minusDays(1));
        ofOrganisation(conversation)
                .body("items.appraisalId", contains(conversation.id))
                .body("items.awaited", contains("HR"))
                .body("items.appraiseeLeft", contains(true));
        conversation.appraiser().get(BASE + "/due/mine").then().body("due", empty());

        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        ofOrganisation(conversation).body("items.appraisalId", hasItem(conversation.id));
    }

    @Test
    void w1_reminders_go_on_after_the_close() {
        var conversation = closed(Conversation.started().met());
        change("update appraisal set due_on = '%s' where id = '%s'"
                .formatted(calendar.today().minusDays(1), conversation.id));

        reminding.remind();

        assertThat(reminders(conversation)).contains("OVERDUE");
    }

    private static Conversation closed(Conversation conversation) {
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        return conversation;
    }

    private static ValidatableResponse ofOrganisation(Conversation conversation) {
        return conversation
                .hr()
                .get(BASE + "/due?until=2099-03-31&organisation=" + conversation.organisation)
                .then()
                .statusCode(200);
    }

    private List<String> reminders(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select code from appraisal_reminder where appraisal_id = cast(:id as uuid)", String.class)
                .setParameter("id", conversation.id)
                .getResultList());
    }

    private void leaves(Conversation conversation, LocalDate lastDay) {
        change("update workforce_assignment set ends_on = '%s' where person_id = '%s'"
                .formatted(lastDay, conversation.appraisee.personId()));
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }
}
