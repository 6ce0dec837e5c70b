package org.cadre.appraisal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.replace;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules G2, G6 and OB10 of the guide: a proposal is told once it is shared, and forgotten with its person. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ProposedObjectivesHeldTest {

    private static final String TITLE = "Next objective 1";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_proposal_is_withheld_and_named_until_it_is_shared() {
        var conversation = Conversation.started();
        propose(conversation, false);
        assertThat(told(conversation)).contains("has not shared").doesNotContain(TITLE);
        assertThat(seen(conversation)).isZero();

        propose(conversation, true);

        assertThat(told(conversation)).contains(TITLE);
        assertThat(seen(conversation)).isEqualTo(1);
    }

    @Test
    void it_is_forgotten_with_its_person() {
        var conversation = Conversation.started();
        propose(conversation, true);
        assertThat(kept(conversation)).isEqualTo(1);

        Upstream.publishForgotten(conversation.appraisee);

        await().atMost(Duration.ofSeconds(30)).until(() -> kept(conversation) == 0);
    }

    private static void propose(Conversation conversation, boolean share) {
        var body = new HashMap<>(Conversation.forwardObjectives(1));
        body.put("share", share);
        replace(conversation.appraiser(), conversation.path() + "/proposed-objectives", body)
                .statusCode(200);
    }

    private static String told(Conversation conversation) {
        return conversation
                .appraisee()
                .get(BASE + "/people/" + conversation.appraisee.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body("withheld.category", hasItem("proposed-objectives"))
                .extract()
                .asString();
    }

    private long kept(Conversation conversation) {
        return transactions.bySystem(() -> rows(conversation));
    }

    /** What the database shows to the appraisee, whatever a query asks for. */
    private long seen(Conversation conversation) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.organisations', '', true),
                                   set_config('app.person', :person, true)
                            """, Object[].class)
                    .setParameter("person", conversation.appraisee.personId().toString())
                    .getSingleResult();
            return rows(conversation);
        });
    }

    private long rows(Conversation conversation) {
        return database.createNativeQuery("select count(*) from proposed_objective where proposal_id = :id", Long.class)
                .setParameter("id", UUID.fromString(conversation.id))
                .getSingleResult();
    }
}
