package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules C6, N1 and H1 of the guide: where the appraiser has left, it is HR's turn, and HR hands the appraisal over. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppraiserLeftTest {

    @Inject
    Reminding reminding;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void n1_it_waits_for_hr_from_the_day_after_the_appraisers_last_day() {
        var conversation = Conversation.started();
        var today = calendar.today();

        inPostUntil(conversation, 2, today.plusDays(1));
        waitsFor(conversation, "APPRAISEE", false);
        inPostUntil(conversation, 3, today);
        waitsFor(conversation, "APPRAISEE", false);
        inPostUntil(conversation, 4, today.minusDays(1));
        waitsFor(conversation, "HR", true);
    }

    @Test
    void n1_who_holds_a_post_elsewhere_only_has_left_too() {
        var conversation = Conversation.started().met();
        var elsewhere = Upstream.assignment(Conversation.newOrganisation(), "STAGE_2", "2020-01-01", null);

        posts(conversation.appraiser, 2, ended(conversation, calendar.today().minusDays(1)), elsewhere);

        waitsFor(conversation, "HR", true);
        conversation
                .hr()
                .get(BASE + "/appraisals?cycleId=" + conversation.cycleId)
                .then()
                .body("items.find { it.id == '%s' }.waitsFor".formatted(conversation.id), equalTo("HR"));
    }

    @Test
    void n1_who_was_chosen_from_outside_has_left_without_any_post_only() {
        var conversation = Conversation.started();
        var outside = Conversation.newOrganisation();
        var outsider = Upstream.employee(outside);
        handOver(conversation, outsider);
        waitsFor(conversation, "APPRAISEE", false);

        posts(
                outsider,
                2,
                Upstream.assignment(
                        outside,
                        "STAGE_2",
                        "2020-01-01",
                        calendar.today().minusDays(1).toString()));

        waitsFor(conversation, "HR", true);
    }

    /** HR knew that they had left when it gave the appraisal to them. */
    @Test
    void n1_who_had_left_before_taking_over_is_from_outside() {
        var conversation = Conversation.started();
        var returning = Upstream.employee(conversation.organisation);
        posts(
                returning,
                2,
                ended(conversation, calendar.today().minusDays(1)),
                Upstream.assignment(Conversation.newOrganisation(), "STAGE_2", "2020-01-01", null));

        handOver(conversation, returning);

        waitsFor(conversation, "APPRAISEE", false);
    }

    @Test
    void h1_hr_lists_what_waits_for_it_and_hands_it_over() {
        var conversation = Conversation.started().met();
        inPostUntil(conversation, 2, calendar.today().minusDays(1));
        listed(conversation, "HR").body("items.appraisalId", contains(conversation.id));
        listed(conversation, "APPRAISER")
                .body("items.findAll { it.personId == '%s' }".formatted(conversation.appraisee.personId()), empty());

        handOver(conversation, conversation.manager);

        listed(conversation, "HR").body("items", empty());
        waitsFor(conversation, "APPRAISER", false);
    }

    @Test
    void w1_a_reminder_says_that_the_appraiser_is_not_to_be_written_to() {
        var conversation = Conversation.started().met();
        inPostUntil(conversation, 2, calendar.today().minusDays(1));
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal set due_on = :day where id = cast(:id as uuid)")
                .setParameter("day", calendar.today().plusDays(30))
                .setParameter("id", conversation.id)
                .executeUpdate());

        reminding.remind();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(PublishedEvents.on("cadre.appraisal.reminders.v1")
                                .all())
                        .filteredOn(event ->
                                event.data().path("appraisalId").asText().equals(conversation.id))
                        .singleElement()
                        .satisfies(event -> assertThat(event.schemaViolations()).isEmpty())
                        .satisfies(
                                event -> assertThat(event.data().path("awaited").asText())
                                        .isEqualTo("HR"))
                        .satisfies(event -> assertThat(
                                        event.data().path("appraiserLeft").asBoolean())
                                .isTrue()));
    }

    private void waitsFor(Conversation conversation, String party, boolean appraiserLeft) {
        conversation.hr().get(BASE + conversation.path()).then().body("waitsFor", equalTo(party));
        asStaff(conversation.appraisee.staffUid())
                .get(BASE + "/due/mine")
                .then()
                .body("due.awaited", contains(party))
                .body("due.appraiserLeft", contains(appraiserLeft));
    }

    private static ValidatableResponse listed(Conversation conversation, String awaited) {
        return conversation
                .hr()
                .get(BASE
                        + "/due?until=2099-03-31&organisation=%s&awaited=%s"
                                .formatted(conversation.organisation, awaited))
                .then()
                .statusCode(200);
    }

    private static void handOver(Conversation conversation, Employee another) {
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", another.personId(), "reason", "LINE_MANAGEMENT_CHANGED"))
                .statusCode(200);
    }

    private void inPostUntil(Conversation conversation, long number, LocalDate lastDay) {
        posts(conversation.appraiser, number, ended(conversation, lastDay));
    }

    private static String ended(Conversation conversation, LocalDate lastDay) {
        return Upstream.assignment(conversation.organisation, "STAGE_2", "2020-01-01", lastDay.toString());
    }

    /** Waits until this service has taken what workforce tells. */
    private void posts(Employee person, long number, String... assignments) {
        Upstream.publishPerson(person, number, assignments);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery(
                                        "select event_number from workforce_person where person_id = :person",
                                        Long.class)
                                .setParameter("person", person.personId())
                                .getSingleResult())
                        >= number);
    }
}
