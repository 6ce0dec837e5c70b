package org.cadre.appraisal.feedback.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules FB13 and FB14 of the guide: raters without an account, and whom to remind. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class InvitationTest {

    private static final List<Map<String, Object>> ANSWERS = List.of(
            Map.of("question", "INNOVATION", "rating", 5), Map.of("question", "KEEP_DOING", "comment", "Ospreys"));

    @Inject
    MovableClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    InvitationLinks links;

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_guest_answers_once_by_a_link_and_without_a_token() {
        var round = withGuest();
        var link = link(round);

        open("questions", Map.of("link", link)).statusCode(200).body("group", equalTo("GUESTS"));
        open("give", Map.of("link", link, "answers", ANSWERS)).statusCode(200).body("answered", equalTo(true));
        open("give", Map.of("link", link, "answers", ANSWERS))
                .statusCode(404)
                .body("code", equalTo("invitation-not-found"));
        open("questions", Map.of("link", link)).statusCode(404);
        round.conversation
                .hr()
                .get(round.url() + "/turnout")
                .then()
                .body("groups.find { it.group == 'GUESTS' }.answered", equalTo(1));
    }

    @Test
    void a_link_that_was_changed_or_made_up_counts_for_nothing() {
        var round = withGuest();
        var link = link(round);
        var changed = (link.charAt(0) == 'A' ? 'B' : 'A') + link.substring(1);
        var last = link.substring(0, 40) + (link.charAt(40) == 'A' ? 'B' : 'A') + link.substring(41);

        for (var wrong : List.of(changed, last, "A".repeat(64), links.of(UUID.randomUUID()))) {
            open("questions", Map.of("link", wrong)).statusCode(404).body("code", equalTo("invitation-not-found"));
        }
        open("questions", Map.of("link", "short")).statusCode(400);
    }

    /** Whoever holds a link of an account holder's row, made with the key, still does not answer for them. */
    @Test
    void a_link_is_good_for_guests_only() {
        var round = withGuest();
        var rater = transactions.bySystem(
                () -> database.createNativeQuery("select id from feedback_rater where person_id = :person", UUID.class)
                        .addScalar("id", UUID.class)
                        .setParameter("person", round.peers.getFirst().personId())
                        .getSingleResult());

        open("questions", Map.of("link", links.of(rater))).statusCode(404);
    }

    @Test
    void a_link_counts_to_the_last_day_and_dies_with_its_run() {
        var round = withGuest();
        var link = link(round);
        var last = LocalDate.now(clock).plusDays(28);

        clock.moveTo(last.minusDays(1));
        open("questions", Map.of("link", link)).statusCode(200);
        clock.moveTo(last);
        open("questions", Map.of("link", link)).statusCode(200);
        clock.moveTo(last.plusDays(1));
        open("questions", Map.of("link", link)).statusCode(409).body("code", equalTo("feedback-run-over"));
        clock.reset();
        act(round.conversation.hr(), round.path(), "cancel").statusCode(200);
        open("give", Map.of("link", link, "answers", ANSWERS)).statusCode(404);
    }

    /** What a thief of the database has: no link, and after the close neither name nor address. */
    @Test
    void nothing_of_a_link_lies_in_the_database_and_a_guest_is_forgotten() {
        var round = withGuest();
        var link = link(round);

        assertThat(rowsWith(link)).isZero();
        assertThat(rowsWith("guest@elsewhere.example")).isPositive();
        act(round.conversation.hr(), round.path(), "cancel").statusCode(200);
        assertThat(transactions.bySystem(() -> database.createNativeQuery(
                                "select count(*) from feedback_rater where run_id = :run", Long.class)
                        .setParameter("run", UUID.fromString(round.id))
                        .getSingleResult()))
                .isZero();
    }

    @Test
    void guests_are_asked_in_a_group_that_is_open_to_anybody() {
        var round = FeedbackRound.asked();

        round.nominate(List.of(guest("PEERS", "guest@elsewhere.example")))
                .statusCode(422)
                .body("code", equalTo("raters-invalid"));
        round.nominate(List.of(guest("OTHERS", "nobody"))).statusCode(400);
        round.nominate(List.of(guest("OTHERS", "a@b.example"), guest("OTHERS", "A@B.example")))
                .statusCode(422)
                .body("errors.pointer", contains("#/raters/1"));
    }

    @Test
    void a_mail_system_is_told_whom_to_write_to_until_they_answer() {
        var round = withGuest();
        var organisation = round.conversation.organisation;
        var list = BASE + "/feedback-reminders?organisation=" + organisation;
        var today = LocalDate.now(clock);

        as("hr@" + organisation)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .body("items.dueOn", hasItem(today.toString()));
        round.give(round.peers.getFirst(), 4, "Steady").statusCode(200);
        clock.moveTo(today.plusDays(8));
        as("hr@" + organisation)
                .get(list)
                .then()
                .body("items", hasSize(6))
                .body("items.dueOn", hasItem(today.plusDays(7).toString()));

        as("hr@T999").get(list).then().statusCode(403);
        asStaff(round.conversation.appraiser.staffUid(), "hr@" + organisation)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private FeedbackRound withGuest() {
        var round = FeedbackRound.asked().nominated(4, 0);
        var raters = new ArrayList<>(round.nominations());
        raters.add(guest("OTHERS", "guest@elsewhere.example"));
        round.nominate(raters).statusCode(200);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
        return round;
    }

    private static Map<String, Object> guest(String group, String email) {
        return Map.of("group", group, "guest", Map.of("name", "Alex Example", "email", email));
    }

    private static String link(FeedbackRound round) {
        return as("hr@" + round.conversation.organisation)
                .get(BASE + "/feedback-reminders?organisation=" + round.conversation.organisation)
                .jsonPath()
                .getString("items.find { it.guest != null }.guest.link");
    }

    private static ValidatableResponse open(String verb, Map<String, ?> body) {
        return post(given(), "/feedback-invitations/" + verb, body);
    }

    private long rowsWith(String text) {
        return transactions.bySystem(() -> database
                .createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
                        String.class)
                .getResultList()
                .stream()
                .filter(table -> !table.startsWith("audit_"))
                .mapToLong(table -> database.createNativeQuery(
                                "select count(*) from %s t where position(:text in cast(t as text)) > 0"
                                        .formatted(table),
                                Long.class)
                        .setParameter("text", text)
                        .getSingleResult())
                .sum());
    }
}
