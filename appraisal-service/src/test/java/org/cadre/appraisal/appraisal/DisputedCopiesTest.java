package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule T6 of the guide, where the appraisee disputes what HR completed: it is kept as it was, with what they said of it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class DisputedCopiesTest {

    @Inject
    SignedLongAgo ago;

    @Test
    void what_was_complete_is_kept_although_it_is_written_anew() {
        var conversation = ago.reminded(ago.signedOnce(28), 28);
        put(conversation.appraisee(), conversation.path(), "comment", Map.of("comment", "Half of it is missing"))
                .statusCode(200);
        SignedLongAgo.complete(conversation).statusCode(200);

        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "I was not asked"))
                .statusCode(200);
        act(
                        conversation.manager(),
                        conversation.path(),
                        "resolve",
                        Map.of("outcome", "TO_BE_CHANGED", "statement", "Both were there"))
                .statusCode(200);

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/copies")
                .then()
                .statusCode(200)
                .body("copies.kind", contains("PREPARATION", "SIGNED", "COMPLETED"))
                .body("copies[2].appraiseeComment", equalTo("Half of it is missing"));
    }
}
