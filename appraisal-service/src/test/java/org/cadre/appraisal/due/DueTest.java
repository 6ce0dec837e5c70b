package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules W1 to W3 of the guide: what is due, whose turn it is, and who is told. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DueTest {

    @Inject
    Reminding reminding;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void hr_sees_what_is_due_until_a_day_and_whose_turn_it_is() {
        var conversation = Conversation.started();
        dueOn(conversation, LocalDate.parse("2030-03-31"));

        due(conversation, "2030-03-30").body("items", hasSize(0));
        due(conversation, "2030-03-31").body("items.awaited", contains("APPRAISEE"));
        conversation.met();
        due(conversation, "2030-04-01")
                .body("items.awaited", contains("APPRAISER"))
                .body("items.dueOn", contains("2030-03-31"))
                .body("items.appraisalId", contains(conversation.id));
        as("hr@RDU")
                .get(BASE + "/due?until=2030-03-31&organisation=" + conversation.organisation)
                .then()
                .statusCode(403);
    }

    @Test
    void a_signed_one_waits_for_the_appraisee_a_disputed_one_for_whoever_hears_it_and_a_complete_one_for_nobody() {
        var conversation = Conversation.started().signedOnce();
        mine(conversation).body("due.awaited", contains("APPRAISEE"));
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        mine(conversation).body("due.awaited", contains("REVIEWER"));
        asStaff(conversation.manager.staffUid())
                .get(BASE + "/due/mine")
                .then()
                .body("due.appraisalId", contains(conversation.id));

        mine(Conversation.started().complete()).body("due", hasSize(0));
    }

    /** Rule N1: what is due waits for whom the appraisal itself says that it waits. */
    @Test
    void a_preparation_waits_for_the_appraiser_once_it_is_shared_everywhere_alike() {
        var conversation = Conversation.started();
        waitsEverywhereFor(conversation, "APPRAISEE");
        conversation.preparing();
        waitsEverywhereFor(conversation, "APPRAISEE");
        conversation.shared();
        waitsEverywhereFor(conversation, "APPRAISER");
        act(conversation.appraiser(), conversation.path(), "hold-meeting", Map.of("heldOn", "2026-05-20"))
                .statusCode(200);
        waitsEverywhereFor(conversation, "APPRAISER");
    }

    @Test
    void a_reminder_names_the_reviewer_for_whom_it_waits() {
        var conversation = Conversation.started().signedOnce();
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        dueOn(conversation, calendar.today().plusDays(30));

        reminding.remind();

        waitsEverywhereFor(conversation, "REVIEWER");
        mine(conversation)
                .body("due.reviewerId", contains(conversation.manager.personId().toString()));
        var reminder = onlyReminder(conversation);
        assertThat(reminder.path("awaited").asText()).isEqualTo("REVIEWER");
        assertThat(reminder.path("reviewerId").asText())
                .isEqualTo(conversation.manager.personId().toString());
    }

    @Test
    void w3_the_calendar_holds_the_last_day_and_no_name() {
        var conversation = Conversation.started();
        dueOn(conversation, LocalDate.parse("2030-03-31"));

        var text = conversation
                .appraisee()
                .get(BASE + "/due/mine/calendar")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();

        assertThat(text).contains("DTSTART;VALUE=DATE:20300331").doesNotContain(conversation.appraisee.staffUid());
        var entry = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(entry.getUid().getValue()).isEqualTo(conversation.id + "@cadre");
        assertThat(entry.getSummary().getValue()).isEqualTo("Your appraisal is due");
    }

    @Test
    void each_rule_reminds_once_of_a_last_day_and_anew_when_it_moves() {
        var conversation = Conversation.started();
        dueOn(conversation, calendar.today().plusDays(30));

        reminding.remind();
        reminding.remind();
        assertReminders(conversation, "DAYS_30");

        dueOn(conversation, calendar.today().plusDays(7));
        reminding.remind();
        assertReminders(conversation, "DAYS_30", "DAYS_7");
    }

    @Test
    void nobody_is_reminded_of_what_is_complete() {
        var conversation = Conversation.started().complete();
        dueOn(conversation, calendar.today().plusDays(30));

        reminding.remind();

        assertReminders(conversation);
    }

    @Test
    void somebody_without_a_staff_record_has_no_list() {
        as("hr@" + Conversation.newOrganisation())
                .get(BASE + "/due/mine")
                .then()
                .statusCode(403);
        var stranger = Upstream.employee(Conversation.newOrganisation());
        asStaff(stranger.staffUid()).get(BASE + "/due/mine").then().body("due", hasSize(0));
    }

    private void dueOn(Conversation conversation, LocalDate day) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal set due_on = :day where id = cast(:id as uuid)")
                .setParameter("day", day)
                .setParameter("id", conversation.id)
                .executeUpdate());
    }

    private static ValidatableResponse due(Conversation conversation, String by) {
        return conversation
                .hr()
                .get(BASE + "/due?until=" + by + "&organisation=" + conversation.organisation)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse mine(Conversation conversation) {
        return conversation.appraisee().get(BASE + "/due/mine").then().statusCode(200);
    }

    private void waitsEverywhereFor(Conversation conversation, String party) {
        conversation.hr().get(BASE + conversation.path()).then().body("waitsFor", equalTo(party));
        mine(conversation).body("due.awaited", contains(party));
        due(conversation, "2099-03-31")
                .body("items.find { it.appraisalId == '%s' }.awaited".formatted(conversation.id), equalTo(party));
    }

    private JsonNode onlyReminder(Conversation conversation) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> reminders(conversation), list -> list.size() == 1)
                .getFirst();
    }

    private static List<JsonNode> reminders(Conversation conversation) {
        return PublishedEvents.on("cadre.appraisal.reminders.v1").all().stream()
                .map(PublishedEvents.Published::data)
                .filter(data -> data.path("appraisalId").asText().equals(conversation.id))
                .toList();
    }

    private void assertReminders(Conversation conversation, String... codes) {
        assertThat(sent(conversation)).containsExactly(codes);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var published = PublishedEvents.on("cadre.appraisal.reminders.v1").all().stream()
                    .filter(event -> event.data().path("appraisalId").asText().equals(conversation.id))
                    .toList();
            assertThat(published)
                    .allSatisfy(event -> assertThat(event.schemaViolations()).isEmpty());
            assertThat(published)
                    .extracting(event -> event.data().path("reminder").asText())
                    .containsExactly(codes);
        });
    }

    private List<String> sent(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select code from appraisal_reminder where appraisal_id = cast(:id as uuid) order by due_on desc",
                        String.class)
                .setParameter("id", conversation.id)
                .getResultList());
    }
}
