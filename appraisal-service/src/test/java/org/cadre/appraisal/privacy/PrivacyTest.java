package org.cadre.appraisal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules G1, G2 and OB5 of the guide: people are told what is held on them, and nothing says who they were once they are forgotten. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PrivacyTest {

    private static final List<String> TEXTS = List.of(
            "A year in which all gained",
            "A first talk",
            "Done in good time",
            "Next objective 1",
            "Negotiate upwards",
            "Not so");

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void people_are_told_of_everything_down_to_the_single_text_and_nobody_else_is() {
        var conversation = disputed();
        var path = BASE + "/people/" + conversation.appraisee.personId() + "/subject-access";

        var fields = conversation
                .appraisee()
                .get(path)
                .then()
                .statusCode(200)
                .body("holdings.category", hasItems("appraisal", "appraisal-copy"))
                .extract()
                .<String>path("holdings.records.fields.value.flatten().join('|')");

        assertThat(fields).contains(TEXTS).contains(conversation.id).doesNotContain("<PERSONAL>");
        conversation.appraiser().get(path).then().statusCode(404);
        conversation.hr().get(path).then().statusCode(404);
    }

    @Test
    void a_category_of_which_nothing_is_held_is_told_too() {
        var conversation = Conversation.started();

        conversation
                .manager()
                .get(BASE + "/people/" + conversation.manager.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body("holdings.category", hasItems("appraisal", "appraisal-copy"))
                .body("holdings.findAll { it.category.startsWith('appraisal') }.records.flatten()", hasSize(0));
    }

    @Test
    void who_is_forgotten_leaves_no_word_and_the_appraisal_still_counts() {
        var conversation = disputed();
        var person = conversation.appraisee.personId().toString();
        assertThat(count(conversation, "appraisal_copy")).isPositive();

        forget(person);
        await().atMost(Duration.ofSeconds(30)).until(() -> count(conversation, "appraisal_objective") == 0);

        for (var table : List.of(
                "appraisal_forward_objective",
                "appraisal_criterion",
                "appraisal_priority",
                "appraisal_check_in",
                "appraisal_dispute")) {
            assertThat(count(conversation, table)).as(table).isZero();
        }
        conversation
                .hr()
                .get(BASE + conversation.path())
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPUTED"))
                .body("personId", equalTo(person));
        assertThat(transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from appraisal a left join appraisal_copy c on c.appraisal_id = a.id
                        where a.id = cast(:id as uuid)
                          and coalesce(a.appraiser_comment, a.appraisee_comment, c.written) is not null
                        """, Long.class)
                        .setParameter("id", conversation.id)
                        .getSingleResult()))
                .isZero();
    }

    @Test
    void a_fit_and_proper_person_test_is_kept_longer_than_the_record_of_the_person() {
        var board = Boardroom.complete();
        var test = board.checked();

        forget(board.member.personId().toString());
        await().atMost(Duration.ofSeconds(30)).until(() -> forgotten(board.member.personId()) == 1);

        board.secretary().get(BASE + test).then().statusCode(200).body("checks", hasSize(19));
    }

    private long forgotten(UUID person) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'anonymise' and resource_id = cast(:person as text)
                        """, Long.class)
                .setParameter("person", person)
                .getSingleResult());
    }

    private static void forget(String person) {
        ForeignEvents.publish(
                Upstream.PEOPLE,
                person,
                "cadre.workforce.person.anonymised.v1",
                person,
                2,
                "{\"personId\": \"%s\", \"assignments\": [], \"occurredAt\": \"2026-04-01T08:00:00Z\"}"
                        .formatted(person));
    }

    private static Conversation disputed() {
        var conversation = Conversation.started().lookingForward(1);
        act(
                        conversation.appraisee(),
                        conversation.path(),
                        "record-check-in",
                        Map.of("heldOn", "2026-04-01", "note", "A first talk"))
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "comment", Map.of("comment", "A year in which all gained"))
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not so"))
                .statusCode(200);
        return conversation;
    }

    private long count(Conversation conversation, String table) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s where appraisal_id = cast(:id as uuid)".formatted(table), Long.class)
                .setParameter("id", conversation.id)
                .getSingleResult());
    }
}
