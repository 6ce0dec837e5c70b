package org.cadre.appraisal.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.AdverseAppraisal.today;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the migration to rule A5 of the guide does with rows of before it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MendedReviewsTest {

    private static final String MIGRATION = "/db/migration/V84__review_of_every_adverse_outcome.sql";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void an_adverse_outcome_that_waits_gets_a_review_unless_it_was_let_stand() throws IOException {
        var waiting = AdverseAppraisal.underReview();
        waiting.conclude(waiting.reviewer(), true).statusCode(200);
        change(
                "update outcome_review set concluded_at = concluded_at - interval '1 day' where appraisal_id = :id",
                waiting);
        var reviewed = AdverseAppraisal.underReview();
        reviewed.conclude(reviewed.reviewer(), true).statusCode(200);

        mend();

        waiting.listedBy(waiting.conversation.hr())
                .body("items.dueOn", contains(today().plusDays(28).toString()));
        reviewed.listedBy(reviewed.conversation.hr()).body("items", empty());
    }

    @Test
    void a_review_that_was_left_open_on_what_is_complete_ends() throws IOException {
        var complete = AdverseAppraisal.underReview();
        var conversation = complete.conversation;
        var review = complete.review();
        complete.conclude(complete.reviewer(), true).statusCode(200);
        act(conversation.appraisee(), conversation.path(), "sign").statusCode(200);
        change("update outcome_review set state = 'OPEN', concluded_at = null where appraisal_id = :id", complete);

        mend();

        conversation.hr().get(BASE + review).then().statusCode(200).body("state", equalTo("STANDS"));
    }

    private void mend() throws IOException {
        try (var file = MendedReviewsTest.class.getResourceAsStream(MIGRATION)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var mending = text.substring(text.indexOf("update outcome_review"), text.indexOf("-- Whether the person"))
                    .split(";\n");
            assertThat(mending).hasSize(3);
            transactions.runBySystem(() -> {
                database.createNativeMutationQuery(mending[0]).executeUpdate();
                database.createNativeMutationQuery(mending[1]).executeUpdate();
            });
        }
    }

    private void change(String statement, AdverseAppraisal adverse) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(statement)
                .setParameter("id", UUID.fromString(adverse.conversation.id))
                .executeUpdate());
    }
}
