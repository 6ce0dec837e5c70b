package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
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

    @Test
    void d6_hr_has_it_due_by_the_last_day_of_the_dispute_where_that_comes_before_the_own() {
        var conversation = disputed();
        var decideBy = calendar.today().plusDays(28);

        due(conversation, decideBy.minusDays(1)).body("items", hasSize(0));
        for (var until : new LocalDate[] {decideBy, decideBy.plusDays(1)}) {
            due(conversation, until)
                    .body("items.appraisalId", contains(conversation.id))
                    .body("items.decideBy", contains(decideBy.toString()))
                    .body("items.dueOn", contains("2099-03-31"));
        }
    }

    @Test
    void d6_the_own_last_day_counts_where_that_comes_before() {
        var conversation = disputed();
        var day = calendar.today().plusDays(5);
        ago.due(conversation, day);

        due(conversation, day.minusDays(1)).body("items", hasSize(0));
        due(conversation, day).body("items.appraisalId", contains(conversation.id));
        due(conversation, day.plusDays(1)).body("items.appraisalId", contains(conversation.id));
    }

    @Test
    void d6_it_stands_where_its_day_is_over_all_pages() {
        var disputed = disputed();
        var before = beside(disputed, 27);
        var after = beside(disputed, 29);
        var until = calendar.today().plusDays(30);

        var first = due(disputed, until, Map.of("limit", 1));
        var second = due(disputed, until, Map.of("limit", 1, "cursor", cursor(first)));
        var third = due(disputed, until, Map.of("limit", 1, "cursor", cursor(second)));

        assertThat(Stream.of(first, second, third).map(page -> page.extract().<String>path("items[0].appraisalId")))
                .containsExactly(before, disputed.id, after);
        assertThat(cursor(third)).isNull();
    }

    private String beside(Conversation conversation, int days) {
        var colleague = Upstream.employee(conversation.organisation, conversation.appraiser);
        var id = Conversation.start(conversation.organisation, conversation.cycleId, colleague, conversation.appraiser)
                .statusCode(201)
                .extract()
                .<String>path("id");
        ago.due(id, calendar.today().plusDays(days));
        return id;
    }

    private static String cursor(ValidatableResponse page) {
        return page.extract().path("page.nextCursor");
    }

    private static ValidatableResponse due(Conversation conversation, LocalDate until) {
        return due(conversation, until, Map.of());
    }

    private static ValidatableResponse due(Conversation conversation, LocalDate until, Map<String, ?> page) {
        return conversation
                .hr()
                .queryParams(page)
                .get(BASE + "/due?until=" + until + "&organisation=" + conversation.organisation)
                .then()
                .statusCode(200);
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
