package org.cadre.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule C19 of the guide: nobody closes a cycle over the heads of those who are still at it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ClosingKnowinglyTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void c19_who_does_not_know_of_the_open_ones_is_told_how_many_there_are() {
        var conversation = withAnother(Conversation.started().signedOnce());

        act(conversation.hr(), cycle(conversation), "close")
                .statusCode(409)
                .body("code", equalTo("cycle-has-open-appraisals"))
                .body("detail", containsString("2 appraisals are not complete"))
                .body("detail", containsString("close it with openAppraisals 2"));
        closed(conversation, 0).statusCode(409);
        closed(conversation, 1).statusCode(409);
        conversation.hr().get(BASE + cycle(conversation)).then().body("status", equalTo("OPEN"));
    }

    @Test
    void c19_who_knows_of_them_closes_it_and_says_so_on_record() {
        var conversation = withAnother(Conversation.started());

        closed(conversation, 2).statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(transactions.bySystem(() -> database.createNativeQuery(
                                "select reason from audit_entry where action = 'close' and resource_id = :cycle",
                                String.class)
                        .setParameter("cycle", conversation.cycleId)
                        .getSingleResult()))
                .isEqualTo("2 known to be open");
    }

    @Test
    void c19_some_may_have_been_completed_meanwhile() {
        var conversation = withAnother(Conversation.started().complete());

        closed(conversation, 2).statusCode(200);
    }

    @Test
    void c19_what_is_complete_or_cancelled_stands_in_no_way() {
        var complete = Conversation.started().complete();
        var cancelled = Conversation.started();
        act(cancelled.hr(), cancelled.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);

        act(complete.hr(), cycle(complete), "close").statusCode(200);
        act(cancelled.hr(), cycle(cancelled), "close").statusCode(200);
    }

    @Test
    void c19_a_number_is_not_less_than_none() {
        var conversation = Conversation.started();

        closed(conversation, -1).statusCode(400).body("code", equalTo("invalid-request"));
    }

    /** HR has started one for somebody else, too. */
    private static Conversation withAnother(Conversation conversation) {
        var another = Upstream.employee(conversation.organisation);
        Conversation.start(conversation.organisation, conversation.cycleId, another, conversation.appraiser)
                .statusCode(201);
        return conversation;
    }

    private static ValidatableResponse closed(Conversation conversation, int known) {
        return act(conversation.hr(), cycle(conversation), "close?openAppraisals=" + known);
    }

    private static String cycle(Conversation conversation) {
        return "/cycles/" + conversation.cycleId;
    }
}
