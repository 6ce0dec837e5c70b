package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D6 of the guide: a dispute is decided by a day, and whoever is to decide is reminded of it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DisputeByADayTest {

    @Inject
    RemindingToDecide reminding;

    @Inject
    SignedLongAgo ago;

    @Inject
    MovableClock clock;

    @Inject
    BusinessCalendar calendar;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"27, false", "28, false", "29, true"})
    void d6_it_is_overdue_from_the_day_after_the_28th(int daysAfter, boolean overdue) {
        var conversation = disputed();
        var lastDay = calendar.today().plusDays(28);

        clock.moveTo(calendar.today().plusDays(daysAfter));

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/disputes")
                .then()
                .body("disputes[0].decideBy", equalTo(lastDay.toString()))
                .body("disputes[0].overdue", equalTo(overdue));
        conversation
                .manager()
                .get(BASE + "/due/mine")
                .then()
                .body("due.decideBy", contains(lastDay.toString()))
                .body("due.decisionOverdue", contains(overdue));
    }

    @Test
    void d6_what_is_decided_has_no_last_day_any_more_and_what_is_not_disputed_none_yet() {
        var conversation = Conversation.started().signedOnce();
        conversation.appraisee().get(BASE + "/due/mine").then().body("due[0].decideBy", nullValue());
        dispute(conversation);

        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "STANDS", "statement", "It is borne out"))
                .statusCode(200);

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/disputes")
                .then()
                .body("disputes[0].outcome", equalTo("STANDS"))
                .body("disputes[0].decideBy", nullValue())
                .body("disputes[0].overdue", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"20, ", "21, DISPUTE_NEAR", "22, DISPUTE_NEAR", "28, DISPUTE_NEAR", "29, DISPUTE_OVERDUE"})
    void d6_the_reviewer_is_reminded_7_days_before_and_on_the_day_after(int daysAfter, String reminder) {
        var conversation = disputed();
        clock.moveTo(calendar.today().plusDays(daysAfter));

        reminding.remind();
        reminding.remind();

        assertThat(ago.reminders(conversation)).isEqualTo(reminder == null ? List.of() : List.of(reminder));
    }

    @Test
    void d6_first_whoever_hears_it_is_told_then_hr_too_and_the_cycle_may_be_closed() {
        var conversation = disputed();
        act(conversation.hr(), "/cycles/" + conversation.cycleId, "close").statusCode(200);
        var raised = calendar.today();

        clock.moveTo(raised.plusDays(21));
        reminding.remind();
        clock.moveTo(raised.plusDays(29));
        reminding.remind();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published(conversation)).hasSize(2));
        var told = published(conversation);
        assertThat(told)
                .allSatisfy(event -> assertThat(event.schemaViolations()).isEmpty());
        assertThat(told)
                .extracting(event -> event.data().path("alsoTo").asText())
                .containsExactly("", "HR");
        assertThat(told)
                .allSatisfy(event -> assertThat(event.data().path("reviewerId").asText())
                        .isEqualTo(conversation.manager.personId().toString()));
        assertThat(told)
                .allSatisfy(event -> assertThat(event.data().path("dueOn").asText())
                        .isEqualTo(raised.plusDays(28).toString()));
    }

    @Test
    void d6_another_reviewer_has_the_same_last_day() {
        var conversation = disputed();
        var raised = LocalDate.now(clock);
        clock.moveTo(raised.plusDays(10));
        var another = Upstream.employee(conversation.organisation);

        act(conversation.hr(), conversation.path(), "assign-reviewer", Map.of("reviewerId", another.personId()))
                .statusCode(200);

        asStaff(another.staffUid())
                .get(BASE + "/due/mine")
                .then()
                .body("due.decideBy", contains(raised.plusDays(28).toString()));
    }

    private static Conversation disputed() {
        return dispute(Conversation.started().signedOnce());
    }

    private static Conversation dispute(Conversation conversation) {
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        return conversation;
    }

    private static List<Published> published(Conversation conversation) {
        return PublishedEvents.on("cadre.appraisal.reminders.v1").all().stream()
                .filter(event -> event.type().equals("cadre.appraisal.dispute.due.v1"))
                .filter(event -> event.data().path("appraisalId").asText().equals(conversation.id))
                .toList();
    }
}
