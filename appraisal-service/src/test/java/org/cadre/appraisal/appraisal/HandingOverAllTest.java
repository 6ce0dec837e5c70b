package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule H5 of the guide: what somebody holds goes to another in one step, as far as the rules let it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HandingOverAllTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private Conversation conversation;
    private Employee appraiser;

    @BeforeEach
    void somebody_appraises() {
        conversation = Conversation.started();
        appraiser = conversation.appraiser;
    }

    @Test
    void what_goes_on_is_handed_over_and_what_a_rule_keeps_is_named_with_it() {
        var successor = Upstream.employee(conversation.organisation);
        var own = startedFor(successor);
        var over = startedFor(Upstream.employee(conversation.organisation));
        act(conversation.hr(), "/appraisals/" + over, "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);

        handOver(conversation.hr(), successor.personId())
                .statusCode(200)
                .body("handedOver", contains(conversation.id))
                .body("kept.appraisalId", contains(own))
                .body("kept.code", contains("appraiser-is-appraisee"));

        asStaff(successor.staffUid())
                .get(BASE + "/appraisals/mine")
                .then()
                .body("items.id", containsInAnyOrder(own, conversation.id));
        conversation.appraiser().get(BASE + conversation.path()).then().statusCode(404);
        conversation
                .hr()
                .get(BASE + conversation.path() + "/appraisers")
                .then()
                .body("former.reason", contains("LINE_MANAGEMENT_CHANGED"));
    }

    @Test
    void an_appraisal_between_its_signatures_stays() {
        conversation.filledIn();
        act(conversation.appraiser(), conversation.path(), "sign").statusCode(200);

        var successor = Upstream.employee(conversation.organisation).personId();

        handOver(conversation.hr(), successor)
                .statusCode(200)
                .body("handedOver", empty())
                .body("kept.code", contains("appraisal-not-to-hand-over"));
        assertThat(onRecord()).containsExactly("to %s: 0 handed over, 1 kept".formatted(successor));
    }

    @Test
    void hr_of_another_employer_learns_of_nothing_and_moves_nothing() {
        var successor = Upstream.employee(conversation.organisation).personId();

        handOver(as("hr@" + Conversation.newOrganisation()), successor)
                .statusCode(422)
                .body("code", equalTo("appraiser-unknown"));
        handOver(conversation.appraiser(), successor).statusCode(403);
        conversation
                .hr()
                .get(BASE + conversation.path())
                .then()
                .body("appraiserId", equalTo(appraiser.personId().toString()));
    }

    @Test
    void whoever_cannot_take_over_takes_nothing() {
        handOver(conversation.hr(), UUID.randomUUID()).statusCode(422).body("code", equalTo("appraiser-not-in-post"));
    }

    @Test
    void nobody_takes_over_what_they_hold_already() {
        handOver(conversation.hr(), appraiser.personId())
                .statusCode(422)
                .body("code", equalTo("appraiser-unchanged"))
                .body("errors.pointer", contains("#/toAppraiserId"));
    }

    private List<String> onRecord() {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select reason from audit_entry
                        where resource = 'appraiser' and action = 'hand-over-all' and resource_id = :from order by seq
                        """, String.class)
                .setParameter("from", appraiser.personId().toString())
                .getResultList());
    }

    private String startedFor(Employee appraisee) {
        return Conversation.start(conversation.organisation, conversation.cycleId, appraisee, appraiser)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse handOver(RequestSpecification hr, UUID successor) {
        return post(
                hr,
                "/appraisals/hand-overs",
                Map.of(
                        "fromAppraiserId",
                        appraiser.personId(),
                        "toAppraiserId",
                        successor,
                        "reason",
                        "LINE_MANAGEMENT_CHANGED"));
    }
}
