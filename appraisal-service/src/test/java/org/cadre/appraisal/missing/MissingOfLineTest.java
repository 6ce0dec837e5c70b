package org.cadre.appraisal.missing;

import static org.cadre.appraisal.missing.MissingOfCycle.awaiting;
import static org.cadre.appraisal.missing.MissingOfCycle.line;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.enrolment.Passes;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule N5 of the guide: managers see what is missing in their own line, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class MissingOfLineTest {

    @Inject
    Passes pass;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void n5_direct_is_whom_the_manager_manages_and_the_whole_line_everybody_under_them() {
        var conversation = Conversation.started();
        Upstream.employee(conversation.organisation, conversation.manager);
        pass.overEverybody(conversation.cycleId);
        conversation.preparing().shared();

        var top = line(conversation.hr(), conversation, conversation.manager.personId())
                .body("direct.goingOn", equalTo(2))
                .body("wholeLine.goingOn", equalTo(3))
                .body("wholeLine.withoutObjectives", equalTo(3))
                .body("wholeLine.withoutCheckIn", equalTo(3));
        awaiting(top, "direct", "APPRAISEE", 2);
        awaiting(top, "direct", "APPRAISER", null);
        awaiting(top, "wholeLine", "APPRAISER", 1);
        line(conversation.hr(), conversation, conversation.appraiser.personId())
                .body("direct.goingOn", equalTo(1))
                .body("wholeLine.goingOn", equalTo(1));
    }

    @Test
    void n2_a_line_learns_of_no_dispute() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        conversation.signedOnce();
        act(conversation.appraisee(), conversation.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);

        var told = line(conversation.hr(), conversation, conversation.appraiser.personId());
        awaiting(told, "wholeLine", "REVIEWER", null);
        awaiting(told, "wholeLine", "HR", null);
        awaiting(told, "wholeLine", "APPRAISEE", 1);
    }

    @Test
    void n5_after_the_close_it_is_for_who_stood_above_on_that_day_and_still_works_there() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        var appraiser = conversation.appraiser.personId();
        var later = Upstream.employee(conversation.organisation);
        assign("manager_id = :value", later.personId(), appraiser);

        line(conversation.manager(), conversation, appraiser);
        asStaff(later.staffUid()).get(line(conversation, appraiser)).then().statusCode(404);

        assign("organisation = :value", "RDU", conversation.manager.personId());
        conversation.manager().get(line(conversation, appraiser)).then().statusCode(404);
    }

    private void assign(String change, Object value, UUID person) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update workforce_assignment set %s where person_id = :id".formatted(change))
                .setParameter("value", value)
                .setParameter("id", person)
                .executeUpdate());
    }

    @Test
    void n5_who_stands_above_and_hr_see_it_and_nobody_else() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        var appraiser = conversation.appraiser.personId();

        line(conversation.manager(), conversation, appraiser);
        line(conversation.hr(), conversation, appraiser);
        conversation
                .appraiser()
                .get(line(conversation, conversation.manager.personId()))
                .then()
                .statusCode(404);
        conversation.appraisee().get(line(conversation, appraiser)).then().statusCode(404);
        line(conversation.appraisee(), conversation, conversation.appraisee.personId())
                .body("wholeLine", nullValue());
    }

    @Test
    void n5_a_closed_cycle_is_seen_along_the_lines_of_the_day_of_its_close() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update workforce_assignment set manager_id = null where person_id = :id")
                .setParameter("id", conversation.appraisee.personId())
                .executeUpdate());
        pass.overChanges();

        line(conversation.hr(), conversation, conversation.appraiser.personId()).body("wholeLine.goingOn", equalTo(1));

        conversation.complete();
        pass.overChanges();
        line(conversation.hr(), conversation, conversation.appraiser.personId()).body("wholeLine.goingOn", equalTo(0));
    }
}
