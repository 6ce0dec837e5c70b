package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule W1 of the guide: the last reminder goes to the appraiser's line manager, too, or to HR. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class EscalationTest {

    @Inject
    Reminding reminding;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void w1_on_the_last_day_only_both_parties_are_reminded_and_on_the_day_after_the_line_above_too() {
        var conversation = Conversation.started();

        dueOn(conversation, calendar.today());
        reminding.remind();
        dueOn(conversation, calendar.today().minusDays(1));
        reminding.remind();

        var reminders = reminders(conversation, 2);
        assertThat(reminders.getFirst().path("reminder").asText()).isEqualTo("DAYS_7");
        assertThat(reminders.getFirst().has("alsoTo")).isFalse();
        assertThat(reminders.getFirst().has("lineAboveId")).isFalse();
        assertThat(reminders.getLast().path("reminder").asText()).isEqualTo("OVERDUE");
        assertThat(reminders.getLast().path("alsoTo").asText()).isEqualTo("LINE_ABOVE");
        assertThat(reminders.getLast().path("lineAboveId").asText())
                .isEqualTo(conversation.manager.personId().toString());
    }

    @Test
    void w1_hr_is_told_where_the_line_manager_is_in_post_no_more() {
        var conversation = Conversation.started();
        leave(conversation.manager, conversation.organisation);

        assertHr(conversation);
    }

    /** Who manages somebody at another employer is not told what this one has overdue. */
    @Test
    void w1_hr_is_told_where_the_appraiser_comes_from_outside() {
        var conversation = Conversation.started();
        var outside = Upstream.line(Conversation.newOrganisation(), 2).getLast();
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal set appraiser_id = :outside where id = cast(:id as uuid)")
                .setParameter("outside", outside.personId())
                .setParameter("id", conversation.id)
                .executeUpdate());

        assertHr(conversation);
    }

    private void assertHr(Conversation conversation) {
        dueOn(conversation, calendar.today().minusDays(1));
        reminding.remind();

        var reminder = reminders(conversation, 1).getFirst();
        assertThat(reminder.path("alsoTo").asText()).isEqualTo("HR");
        assertThat(reminder.has("lineAboveId")).isFalse();
    }

    private void leave(Employee person, String organisation) {
        Upstream.publishPerson(
                person,
                2,
                Upstream.assignment(
                        organisation,
                        "STAGE_2",
                        "2020-01-01",
                        calendar.today().minusDays(1).toString()));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery(
                                        "select event_number from workforce_person where person_id = :person",
                                        Long.class)
                                .setParameter("person", person.personId())
                                .getSingleResult())
                        == 2);
    }

    private void dueOn(Conversation conversation, LocalDate day) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal set due_on = :day where id = cast(:id as uuid)")
                .setParameter("day", day)
                .setParameter("id", conversation.id)
                .executeUpdate());
    }

    private static List<JsonNode> reminders(Conversation conversation, int number) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> PublishedEvents.on("cadre.appraisal.reminders.v1").all().stream()
                                .map(PublishedEvents.Published::data)
                                .filter(data ->
                                        data.path("appraisalId").asText().equals(conversation.id))
                                .toList(),
                        found -> found.size() == number);
    }
}
