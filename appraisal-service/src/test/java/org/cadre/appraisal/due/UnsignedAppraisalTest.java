package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.SignedLongAgo.complete;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Colleagues;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SentStatements;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules U1 to U4 of the guide: what the appraisee neither signs nor disputes does not wait for ever. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UnsignedAppraisalTest {

    @Inject
    RemindingToSign reminding;

    @Inject
    SignedLongAgo ago;

    @Inject
    Colleagues colleagues;

    @Test
    void u1_on_the_day_before_the_28th_it_still_waits_and_says_until_when() {
        var conversation = ago.reminded(ago.signedOnce(27), 27);

        assertThat(actions(conversation, conversation.hr())).doesNotContain("COMPLETE_UNSIGNED");
        complete(conversation)
                .statusCode(409)
                .body("code", equalTo("signature-still-awaited"))
                .body("detail", containsString(ago.daysAgo(-1).toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29})
    void u1_on_the_28th_day_and_after_it_hr_completes_it(int days) {
        var conversation = ago.reminded(ago.signedOnce(days), days);

        assertThat(actions(conversation, conversation.hr())).contains("COMPLETE_UNSIGNED");
        complete(conversation)
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("completedOn", equalTo(ago.daysAgo(0).toString()))
                .body("disputableUntil", equalTo(ago.daysAgo(-28).toString()))
                .body("appraiseeSignedAt", nullValue());
        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/history")
                .then()
                .body("items[0].from", equalTo("APPRAISER_SIGNED"))
                .body("items[0].to", equalTo("COMPLETE"))
                .body("items[0].action", equalTo("COMPLETE_UNSIGNED"))
                .body("items[0].by", equalTo("HR"))
                .body("items[0].reason", equalTo("NO_ANSWER"));
    }

    @Test
    void u1_it_needs_a_known_reason_and_somebody_of_hr_without_a_part_in_it() {
        var conversation = ago.reminded(ago.signedOnce(28), 28);
        var illness = Map.of("reason", "ILLNESS");
        var hr = "hr@" + conversation.organisation;

        act(conversation.hr(), conversation.path(), "complete-unsigned", illness)
                .statusCode(422)
                .body("code", equalTo("reason-unknown"));
        for (var party : List.of(conversation.appraiser, conversation.appraisee)) {
            act(asStaff(party.staffUid(), hr), conversation.path(), "complete-unsigned", Map.of("reason", "NO_ANSWER"))
                    .statusCode(403)
                    .body("code", equalTo("permission-missing"));
        }
        act(as("hr@OTHER"), conversation.path(), "complete-unsigned", illness).statusCode(404);
    }

    @Test
    void u1_only_what_waits_for_the_appraisee_is_completed_so() {
        complete(Conversation.started().met()).statusCode(409).body("code", equalTo("appraisal-in-another-state"));
        complete(ago.completed()).statusCode(409).body("code", equalTo("appraisal-in-another-state"));
    }

    @Test
    void u2_the_appraisee_is_reminded_once_from_the_14th_day_on() {
        var before = ago.signedOnce(13);
        var onTheDay = ago.signedOnce(14);
        var after = ago.signedOnce(15);

        reminding.remind();
        reminding.remind();

        assertThat(ago.reminders(before)).isEmpty();
        assertThat(ago.reminders(onTheDay)).containsExactly("TO_SIGN");
        assertThat(ago.reminders(after)).containsExactly("TO_SIGN");
    }

    @Test
    void u2_everybody_is_reminded_once_however_many_there_are() {
        var conversation = ago.signedOnce(14);
        colleagues.of(conversation, 1100);

        reminding.remind();
        reminding.remind();

        assertThat(ago.remindersAt(conversation.organisation)).isEqualTo(1101);
    }

    @Test
    void u2_what_was_signed_less_than_14_days_ago_is_not_even_looked_at() {
        var conversation = ago.signedOnce(13);
        reminding.remind();
        var before = SentStatements.here(reminding::remind);
        colleagues.of(conversation, 1100);

        assertThat(before).isPositive();
        assertThat(SentStatements.here(reminding::remind)).isEqualTo(before);
        assertThat(ago.remindersAt(conversation.organisation)).isZero();
    }

    @Test
    void u2_the_reminder_is_of_a_type_of_its_own_and_names_nobody_but_the_appraisee() {
        var conversation = ago.signedOnce(14);

        reminding.remind();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(published(conversation)).hasSize(1));
        var told = published(conversation).getFirst();
        assertThat(told.type()).isEqualTo("cadre.appraisal.signature.due.v1");
        assertThat(told.schemaViolations()).isEmpty();
        assertThat(told.data().path("personId").asText())
                .isEqualTo(conversation.appraisee.personId().toString());
        assertThat(told.data().path("awaitedSince").asText())
                .isEqualTo(ago.daysAgo(14).toString());
        assertThat(told.data().toString())
                .doesNotContain(
                        conversation.appraiser.personId().toString(),
                        conversation.manager.personId().toString());
    }

    @Test
    void u2_without_a_reminder_since_it_was_put_up_nothing_is_completed() {
        var conversation = ago.reminded(ago.signedOnce(28), 60);

        complete(conversation).statusCode(409).body("code", equalTo("appraisee-not-reminded"));
    }

    @Test
    void u2_a_late_reminder_leaves_the_appraisee_as_much_time_as_one_in_time() {
        var conversation = ago.signedOnce(60);
        reminding.remind();

        complete(conversation).statusCode(409).body("code", equalTo("appraisee-not-reminded"));
        ago.sent(conversation, 13);
        complete(conversation).statusCode(409).body("code", equalTo("appraisee-not-reminded"));
        ago.sent(conversation, 14);
        complete(conversation).statusCode(200);
    }

    @Test
    void u3_a_review_of_the_outcome_does_not_count_as_waiting_for_the_appraisee() {
        var adverse = AdverseAppraisal.filledIn().stated().signed();
        var conversation = ago.signed(adverse.conversation, 60);

        reminding.remind();
        assertThat(ago.reminders(conversation)).isEmpty();
        complete(conversation).statusCode(409).body("code", equalTo("outcome-under-review"));
        adverse.conclude(adverse.reviewer(), true).statusCode(200);
        ago.concluded(conversation, 27);
        reminding.remind();
        complete(conversation).statusCode(409).body("code", equalTo("signature-still-awaited"));
        ago.concluded(conversation, 28);
        reminding.remind();
        ago.sent(conversation, 14);
        complete(conversation).statusCode(200);
    }

    @Test
    void u3_an_exclusion_starts_the_time_anew_on_the_day_after_its_last() {
        var today = ago.signedOnce(60);
        ago.excludedUntil(today, 0);
        var since28 = ago.signedOnce(60);
        ago.excludedUntil(since28, 28);
        var since29 = ago.signedOnce(60);
        ago.excludedUntil(since29, 29);

        reminding.remind();

        assertThat(ago.reminders(today)).isEmpty();
        complete(today).statusCode(409).body("code", equalTo("appraisee-not-expected"));
        complete(since28).statusCode(409).body("code", equalTo("signature-still-awaited"));
        ago.sent(since29, 14);
        complete(since29).statusCode(200);
    }

    @Test
    void u3_who_comes_back_has_the_whole_time_again() {
        var conversation = ago.reminded(ago.signedOnce(60), 60);
        Upstream.publishPerson(
                conversation.appraisee,
                2,
                Upstream.assignment(
                        conversation.organisation,
                        "STAGE_2",
                        "2020-01-01",
                        ago.daysAgo(50).toString()),
                Upstream.assignment(
                        conversation.organisation, "STAGE_2", ago.daysAgo(27).toString(), null));

        await().atMost(Duration.ofSeconds(30)).until(() -> ago.posts(conversation.appraisee) == 2);

        complete(conversation).statusCode(409).body("code", equalTo("signature-still-awaited"));
    }

    @Test
    void u3_who_has_left_is_not_reminded_and_not_said_to_have_been_silent() {
        var conversation = ago.signedOnce(28);
        var yesterday = ago.daysAgo(1).toString();
        Upstream.publishPerson(
                conversation.appraisee,
                2,
                Upstream.assignment(conversation.organisation, "STAGE_2", "2020-01-01", yesterday));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> complete(conversation).statusCode(422).body("code", equalTo("reason-unknown")));
        reminding.remind();
        assertThat(ago.reminders(conversation)).isEmpty();
    }

    @Test
    void u4_others_hear_that_it_is_complete_and_until_when_it_may_be_disputed() {
        var conversation = ago.completed();

        var told = PublishedEvents.on("cadre.appraisal.appraisals.v1")
                .about(conversation.id, "cadre.appraisal.appraisal.completed.v1");
        assertThat(told.schemaViolations()).isEmpty();
        assertThat(told.data().path("disputableUntil").asText())
                .isEqualTo(ago.daysAgo(-28).toString());
        assertThat(told.data().path("developmentNeeds")).isNotEmpty();
    }

    private static List<String> actions(Conversation conversation, RequestSpecification caller) {
        return caller.get(BASE + conversation.path() + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("actions.rel");
    }

    private static List<Published> published(Conversation conversation) {
        return PublishedEvents.on("cadre.appraisal.reminders.v1").all().stream()
                .filter(event -> event.data().path("appraisalId").asText().equals(conversation.id))
                .toList();
    }
}
