package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule G4 of the guide: what of 360 feedback goes with a person, as its subject and as a rater. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ForgottenFeedbackTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_run_about_who_is_forgotten_ends_unread_with_the_guests_they_named() {
        var round = FeedbackRound.asked().nominated(5, 0);
        var raters = new ArrayList<>(round.nominations());
        raters.add(Map.of("group", "OTHERS", "guest", Map.of("name", "Alex Example", "email", "alex@guest.example")));
        round.nominate(raters).statusCode(200);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
        round.peers.forEach(peer -> round.give(peer, 4, "Kestrel").statusCode(200));

        forget(round.conversation.appraisee);

        round.conversation.hr().get(round.url()).then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(rows("feedback_rater", round)).isZero();
        assertThat(rows("feedback_box", round)).isZero();
    }

    @Test
    void the_report_on_who_is_forgotten_is_emptied() {
        var round = FeedbackRound.asked().opened(5, 0).answeredByAll();
        round.close().statusCode(200);
        round.facilitator().get(round.url() + "/report").then().statusCode(200);

        forget(round.conversation.appraisee);

        round.facilitator().get(round.url() + "/report").then().statusCode(404);
    }

    /** Counted still, so that no turnout says that somebody is gone; asked, reminded and named no more. */
    @Test
    void a_rater_who_is_forgotten_stays_a_number_and_nothing_else() {
        var round = FeedbackRound.asked().opened(6, 0);
        var answered = round.peers.get(0);
        var silent = round.peers.get(1);
        round.give(answered, 4, "Kestrel").statusCode(200);

        forget(answered);
        forget(silent);

        var hr = round.conversation.hr();
        hr.get(round.url() + "/turnout")
                .then()
                .statusCode(200)
                .body("groups.find { it.group == 'PEERS' }.invited", equalTo(6))
                .body("groups.find { it.group == 'PEERS' }.answered", equalTo(1));
        round.conversation
                .hr()
                .get(round.url() + "/outstanding")
                .then()
                .statusCode(200)
                .body("outstanding", hasSize(5));
        round.conversation
                .hr()
                .get(BASE + "/feedback-reminders?organisation=" + round.conversation.organisation)
                .then()
                .statusCode(200)
                .body("items", hasSize(6));
        assertThat(namedIn(round, answered) + namedIn(round, silent)).isZero();
        round.peers.stream()
                .skip(2)
                .forEach(peer -> round.give(peer, 4, "Kestrel").statusCode(200));
        round.give(round.conversation.appraiser, 4, "Kestrel").statusCode(200);
        round.close().statusCode(200).body("state", equalTo("CLOSED"));
        round.facilitator()
                .get(round.url() + "/report")
                .then()
                .statusCode(200)
                .body("participation.find { it.group == 'PEERS' }.invited", equalTo(6))
                .body("participation.find { it.group == 'PEERS' }.completed", equalTo(5));
    }

    @Test
    void who_is_forgotten_before_the_opening_is_not_asked() {
        var round = FeedbackRound.asked().nominated(6, 0);

        forget(round.peers.getFirst());

        assertThat(rows("feedback_rater", round)).isEqualTo(6);
        act(round.conversation.appraiser(), round.path(), "approve").statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.open().statusCode(200);
    }

    private void forget(Employee person) {
        Upstream.publishForgotten(person);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery(
                                        "select count(*) from audit_entry where action = 'anonymise' and resource_id = :id",
                                        Long.class)
                                .setParameter("id", person.personId().toString())
                                .getSingleResult())
                        == 1);
    }

    private long namedIn(FeedbackRound round, Employee person) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from feedback_run run
                        where run.id = :run
                          and (:person = any (run.rater_ids)
                               or exists (select from feedback_rater where run_id = run.id and person_id = :person))
                        """, Long.class)
                .setParameter("run", UUID.fromString(round.id))
                .setParameter("person", person.personId())
                .getSingleResult());
    }

    private long rows(String table, FeedbackRound round) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s where run_id = :run".formatted(table), Long.class)
                .setParameter("run", UUID.fromString(round.id))
                .getSingleResult());
    }
}
