package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Conversation.newOrganisation;
import static org.cadre.appraisal.testing.Conversation.openCycle;
import static org.cadre.appraisal.testing.Conversation.start;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ListedAppraisalsTest {

    private String organisation;

    @BeforeEach
    void an_organisation_of_its_own() {
        Upstream.publishFramework();
        organisation = newOrganisation();
    }

    @Test
    void hr_sees_where_the_appraisals_of_its_cycle_stand_page_by_page() {
        var cycle = openCycle(organisation);
        var appraiser = Upstream.employee(organisation);
        var first = start(organisation, cycle, Upstream.employee(organisation), appraiser)
                .extract()
                .<String>path("id");
        var second = start(organisation, cycle, Upstream.employee(organisation), appraiser)
                .extract()
                .<String>path("id");

        var page = as("hr@" + organisation)
                .get(BASE + "/appraisals?limit=1&cycleId=" + cycle)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .extract();
        as("hr@" + organisation)
                .queryParam("cursor", page.<String>path("page.nextCursor"))
                .get(BASE + "/appraisals?limit=1&cycleId=" + cycle)
                .then()
                .body("items.id", contains(first))
                .body("page.nextCursor", nullValue());
        as("hr@RDU").get(BASE + "/appraisals?cycleId=" + cycle).then().statusCode(404);
        as("hr@" + organisation)
                .get(BASE + "/appraisals")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("cycleId"));
    }

    @Test
    void everybody_sees_the_appraisals_they_are_a_party_to() {
        var conversation = Conversation.started();
        var stranger = Upstream.employee(conversation.organisation);

        for (var party : new Employee[] {conversation.appraisee, conversation.appraiser}) {
            asStaff(party.staffUid())
                    .get(BASE + "/appraisals/mine")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(conversation.id));
        }
        asStaff(stranger.staffUid())
                .get(BASE + "/appraisals/mine")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(conversation.id)))
                .body("items", hasSize(0));
        as("hr@" + conversation.organisation)
                .get(BASE + "/appraisals/mine")
                .then()
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }
}
