package org.cadre.appraisal.feedback.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.EveryLogLine;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.StandingForWorkforce;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule FB22 of the guide: raters are told about whom they are asked, and nothing of that is kept. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
@QuarkusTestResource(StandingForWorkforce.class)
class AskedAboutTest {

    private static final String CANARY = "Serinuscanaria";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void recover() {
        StandingForWorkforce.recover();
    }

    @Test
    void fb22_one_guest_of_two_subjects_learns_by_each_link_whom_it_is_about() {
        var ada = asking("Ada", "Moss");
        var ben = asking("Ben", "Reed");

        invited(ada).body("subjectName", equalTo("Ada Moss")).body("organisation", equalTo(employer(ada)));
        invited(ben).body("subjectName", equalTo("Ben Reed")).body("organisation", equalTo(employer(ben)));
    }

    @Test
    void fb22_a_rater_with_an_account_reads_it_with_the_questions() {
        var round = asking("Ada", "Moss");

        asStaff(round.peers.getFirst().staffUid())
                .get(round.url() + "/questions")
                .then()
                .statusCode(200)
                .body("subjectName", equalTo("Ada Moss"))
                .body("group", equalTo("PEERS"));
    }

    @Test
    void fb22_where_workforce_does_not_answer_the_questions_come_without_a_name() {
        var round = asking("Ada", "Moss");
        StandingForWorkforce.behave(exchange -> StandingForWorkforce.answer(exchange, 500, "{}"));

        invited(round).body("subjectName", nullValue()).body("organisation", equalTo(employer(round)));
        StandingForWorkforce.recover();
        invited(round).body("subjectName", notNullValue());
    }

    /** With W9: the name is on the page and nowhere else. */
    @Test
    void fb22_no_table_and_no_log_line_has_the_name() {
        var round = asking(CANARY, CANARY);

        try (var log = EveryLogLine.from()) {
            invited(round).body("subjectName", equalTo(CANARY + " " + CANARY));
            assertThat(log.lines()).noneMatch(line -> line.contains(CANARY));
        }
        assertThat(tablesWith(CANARY)).isEmpty();
        assertThat(tablesWith(round.conversation.appraisee.staffUid())).isNotEmpty();
    }

    private FeedbackRound asking(String firstName, String lastName) {
        var round = FeedbackRound.asked().nominated(4, 0);
        StandingForWorkforce.call(round.conversation.appraisee, firstName, lastName);
        var guest = Map.of("name", "Alex Example", "email", "guest@elsewhere.example");
        var raters = new ArrayList<>(round.nominations());
        raters.add(Map.of("group", "OTHERS", "guest", guest));
        round.nominate(raters).statusCode(200);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
        return round;
    }

    private static String employer(FeedbackRound round) {
        return round.conversation.organisation;
    }

    private static ValidatableResponse invited(FeedbackRound round) {
        var link = as("hr@" + employer(round))
                .get(BASE + "/feedback-reminders?organisation=" + employer(round))
                .jsonPath()
                .getString("items.find { it.guest != null }.guest.link");
        return post(given(), "/feedback-invitations/questions", Map.of("link", link))
                .statusCode(200);
    }

    private List<String> tablesWith(String text) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select cast(relname as text) from pg_class
                        where relnamespace = cast('public' as regnamespace) and relkind in ('r', 'p')
                          and has_table_privilege(oid, 'select')
                        """, String.class).getResultList().stream()
                .filter(table -> database.createNativeQuery(
                                "select exists (select from %s t where position(:text in cast(t as text)) > 0)"
                                        .formatted(table),
                                Boolean.class)
                        .setParameter("text", text)
                        .getSingleResult())
                .toList());
    }
}
