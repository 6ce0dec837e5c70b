package org.cadre.appraisal.paystep;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.Calls;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule U6 of the guide: what an appraisal without the appraisee's signature is for a pay step. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UnsignedAppraisalTest {

    private static final String APPRAISAL = "conditions.find { it.condition == 'APPRAISAL' }.";

    @Inject
    SignedLongAgo ago;

    @Test
    void
            u6_up_to_the_28th_day_after_the_signature_it_does_not_block_and_from_the_day_after_hr_says_whose_delay_it_is() {
        stands(ago.signedOnce(27), "WAITS_FOR_ANOTHER");
        stands(ago.signedOnce(28), "WAITS_FOR_ANOTHER");
        stands(ago.signedOnce(29), "TO_BE_STATED");
    }

    @Test
    void u6_once_hr_has_completed_it_it_is_an_appraisal_like_any_other_and_disputed_it_blocks_no_step() {
        var conversation = ago.completed();
        var scene = PayStepScene.opened(conversation.organisation, conversation.appraisee, conversation.appraiser);

        scene.conditions().body(APPRAISAL + "outcome", equalTo("MET")).body(APPRAISAL + "source", equalTo("RECORDS"));

        Calls.act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "I was not asked"))
                .statusCode(200);
        scene.conditions().body(APPRAISAL + "reason", equalTo("WAITS_FOR_ANOTHER"));
    }

    private static void stands(Conversation conversation, String reason) {
        PayStepScene.opened(conversation.organisation, conversation.appraisee, conversation.appraiser)
                .conditions()
                .body(APPRAISAL + "reason", equalTo(reason));
    }
}
