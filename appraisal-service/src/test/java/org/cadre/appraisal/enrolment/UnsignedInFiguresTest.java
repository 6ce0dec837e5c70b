package org.cadre.appraisal.enrolment;

import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules U4 and U5 of the guide: where somebody stands whose appraisal HR completed without their signature. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UnsignedInFiguresTest {

    @Inject
    SignedLongAgo ago;

    @Inject
    Passes pass;

    @Test
    void u4_it_counts_as_completed_and_not_while_it_is_disputed() {
        var conversation = ago.completed();
        var person = conversation.appraisee.personId().toString();
        pass.overChanges();
        members(conversation.organisation, conversation.cycleId, Standing.COMPLETED)
                .body("items.personId", contains(person));

        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "I was not asked"))
                .statusCode(200);
        pass.overChanges();

        members(conversation.organisation, conversation.cycleId, Standing.IN_PROGRESS)
                .body("items.personId", hasItem(person));
    }
}
