package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules T3, T5, T6 and T7 of the guide: while one party writes, the other reads what has been shared and nothing else. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SharingTest {

    private static final List<String> PARTS =
            List.of("objectives", "forward-objectives", "behaviours", "competencies", "development-plan", "summary");
    private static final Map<String, Object> MET = Map.of("heldOn", "2026-05-20");

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_preparation_is_the_appraisees_own_until_it_is_shared() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(1))
                .statusCode(200);

        for (var part : PARTS) {
            var url = BASE + conversation.path() + "/" + part;
            conversation.appraisee().get(url).then().statusCode(200);
            conversation.appraiser().get(url).then().statusCode(403).body("code", equalTo("draft-not-shared"));
        }
        act(conversation.appraisee(), conversation.path(), "share")
                .statusCode(200)
                .body("sharedAt", notNullValue());
        for (var part : PARTS) {
            conversation
                    .appraiser()
                    .get(BASE + conversation.path() + "/" + part)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void the_appraisers_draft_is_hidden_from_the_appraisee_until_it_is_shared_or_signed() {
        var conversation = Conversation.started().filledIn();
        var url = BASE + conversation.path() + "/summary";

        conversation.appraisee().get(url).then().statusCode(403).body("code", equalTo("draft-not-shared"));
        act(conversation.appraiser(), conversation.path(), "share").statusCode(200);
        conversation
                .appraisee()
                .get(url)
                .then()
                .statusCode(200)
                .body("what", equalTo(4))
                .body("how", equalTo(3));

        var unshared = Conversation.started().signedOnce();
        unshared.appraisee().get(BASE + unshared.path() + "/summary").then().statusCode(200);
    }

    @Test
    void a_meeting_does_not_open_a_preparation_that_was_not_shared() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(2))
                .statusCode(200);

        act(conversation.appraiser(), conversation.path(), "hold-meeting", MET)
                .statusCode(409)
                .body("code", equalTo("preparation-not-shared"));
        act(
                        conversation.appraiser(),
                        conversation.path(),
                        "hold-meeting",
                        Map.of("heldOn", "2026-05-20", "withoutPreparation", true))
                .statusCode(200)
                .body("sharedAt", nullValue());

        var url = BASE + conversation.path();
        conversation.appraiser().get(url + "/objectives").then().statusCode(200).body("objectives", empty());
        conversation.appraiser().get(url + "/copies").then().statusCode(200).body("copies", empty());
        conversation
                .appraisee()
                .get(url + "/copies")
                .then()
                .statusCode(200)
                .body("copies.kind", contains("PREPARATION"))
                .body("copies[0].objectives", hasSize(2));
        assertThat(copiesSeen(conversation, conversation.appraiser.personId())).isZero();
        assertThat(copiesSeen(conversation, conversation.appraisee.personId())).isEqualTo(1);
    }

    @Test
    void cancelling_does_not_open_a_preparation_that_was_not_shared() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "objectives", Conversation.objectives(2))
                .statusCode(200);

        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);

        var url = BASE + conversation.path();
        conversation.appraiser().get(url + "/objectives").then().statusCode(200).body("objectives", empty());
        conversation.appraiser().get(url + "/copies").then().body("copies", empty());
        conversation.appraisee().get(url + "/copies").then().body("copies[0].objectives", hasSize(2));
    }

    @Test
    void what_was_prepared_and_what_was_signed_stay_as_they_were() {
        var conversation = Conversation.started().preparing();
        put(conversation.appraisee(), conversation.path(), "behaviours", Conversation.behaviours())
                .statusCode(200);
        put(conversation.appraisee(), conversation.path(), "overall-ratings", Map.of("how", 5))
                .statusCode(200);
        conversation.shared();
        act(conversation.appraiser(), conversation.path(), "hold-meeting", MET).statusCode(200);
        put(conversation.appraiser(), conversation.path(), "objectives", Conversation.objectives(3))
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "competencies", Conversation.competencies())
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "development-plan", Conversation.plan())
                .statusCode(200);
        put(conversation.appraiser(), conversation.path(), "overall-ratings", Conversation.overallRatings())
                .statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        for (var party : List.of(conversation.appraisee(), conversation.appraiser())) {
            party.get(BASE + conversation.path() + "/copies")
                    .then()
                    .statusCode(200)
                    .body("copies.kind", contains("PREPARATION", "SIGNED"))
                    .body("copies[0].objectives", empty())
                    .body("copies[0].values.rating", everyItem(equalTo(4)))
                    .body("copies[0].overall.how", equalTo(5))
                    .body("copies[0].overall.what", nullValue())
                    .body("copies[1].objectives", hasSize(3))
                    .body("copies[1].overall.how", equalTo(3));
        }
    }

    @Test
    void each_party_comments_beside_its_own_signature() {
        var conversation = Conversation.started().filledIn();
        var words = Map.of("comment", "A good year");

        put(conversation.appraisee(), conversation.path(), "comment", words)
                .statusCode(409)
                .body("code", equalTo("appraisal-not-commentable"));
        put(conversation.appraiser(), conversation.path(), "comment", words).statusCode(200);
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);
        put(conversation.appraiser(), conversation.path(), "comment", words).statusCode(409);
        put(conversation.appraisee(), conversation.path(), "comment", Map.of("comment", "It was"))
                .statusCode(200)
                .body("appraiserComment", equalTo("A good year"))
                .body("appraiseeComment", equalTo("It was"));
    }

    /** What the database shows of the copies to a person, whatever a query asks for. */
    private long copiesSeen(Conversation conversation, UUID person) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.organisations', '', true),
                                   set_config('app.person', :person, true)
                            """, Object[].class)
                    .setParameter("person", person.toString())
                    .getSingleResult();
            return database.createNativeQuery(
                            "select count(*) from appraisal_copy where appraisal_id = :id", Long.class)
                    .setParameter("id", UUID.fromString(conversation.id))
                    .getSingleResult();
        });
    }
}
