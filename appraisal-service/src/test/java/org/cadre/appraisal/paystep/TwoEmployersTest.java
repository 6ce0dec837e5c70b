package org.cadre.appraisal.paystep;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules P4 and P6 of the guide: a pay step is one employer's, and so is all that it rests on. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class TwoEmployersTest {

    private static final String OUTCOME = "conditions.find { it.condition == '%s' }.outcome";

    private String elsewhere;
    private Employee manager;

    @BeforeEach
    void somebodyManagesElsewhere() {
        elsewhere = Conversation.newOrganisation();
        manager = Upstream.employee(elsewhere);
    }

    @Test
    void neither_the_line_manager_nor_the_appraisal_of_another_employer_counts() {
        var talk = Conversation.started().complete();
        alsoElsewhere(talk.appraisee, talk.organisation, talk.appraiser);

        PayStepScene.opened(elsewhere, talk.appraisee, manager)
                .conditions()
                .body(OUTCOME.formatted("APPRAISAL"), equalTo("OPEN"));
        PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .conditions()
                .body(OUTCOME.formatted("APPRAISAL"), equalTo("MET"));
    }

    @Test
    void staff_at_another_employer_do_not_count() {
        var talk = Conversation.started();
        alsoElsewhere(talk.appraiser, talk.organisation, talk.manager);

        PayStepScene.opened(elsewhere, talk.appraiser, manager)
                .conditions()
                .body(OUTCOME.formatted("STAFF_APPRAISALS"), equalTo("NOT_APPLICABLE"));
        PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager)
                .conditions()
                .body(OUTCOME.formatted("STAFF_APPRAISALS"), equalTo("MET"));
    }

    @Test
    void nobody_of_another_employer_is_named_to_decide() {
        var organisation = Conversation.newOrganisation();
        var person = Upstream.employee(organisation);
        var wanted = PayStepScene.wanted(organisation, person, "Band 6", 2);
        wanted.put("managerId", manager.personId().toString());

        PayStepScene.open(organisation, wanted).statusCode(422).body("code", equalTo("manager-not-in-post"));
        var own = Upstream.employee(organisation);
        wanted.put("managerId", own.personId().toString());
        var id = PayStepScene.open(organisation, wanted)
                .statusCode(201)
                .extract()
                .<String>path("id");
        act(
                        PayStepScene.hrOf(organisation),
                        "/pay-step-reviews/" + id,
                        "hand-over",
                        Map.of("managerId", manager.personId()))
                .statusCode(422)
                .body("code", equalTo("manager-not-in-post"));
    }

    @Test
    void who_has_left_the_employer_does_not_decide() {
        var person = Upstream.employee(elsewhere, manager);
        var scene = PayStepScene.opened(elsewhere, person, manager);
        scene.pass().statusCode(409).body("code", equalTo("conditions-open"));

        var yesterday = PayStepScene.today().minusDays(1).toString();
        Upstream.publishPerson(manager, 2, Upstream.assignment(elsewhere, "STAGE_2", "2020-01-01", yesterday));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> "decider-not-in-post".equals(scene.pass().extract().path("code")));
    }

    /** The other post is the newer one. */
    private void alsoElsewhere(Employee person, String organisation, Employee managedBy) {
        Upstream.publishPerson(
                person,
                2,
                Upstream.managedPost(organisation, managedBy, "2020-01-01"),
                Upstream.managedPost(elsewhere, manager, "2024-01-01"));
        PayStepScene.awaitPost(elsewhere, person);
    }
}
