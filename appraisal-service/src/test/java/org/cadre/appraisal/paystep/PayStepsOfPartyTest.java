package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.SentStatements;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule P10 of the guide: the list of one's own pay steps and of those that one decides, and what of it is in the audit. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PayStepsOfPartyTest {

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    private String organisation;
    private Employee head;
    private Employee manager;
    private PayStepScene first;

    @BeforeEach
    void somebody_decides_on_a_step() {
        organisation = Conversation.newOrganisation();
        var line = Upstream.line(organisation, 3);
        head = line.get(0);
        manager = line.get(1);
        first = PayStepScene.opened(organisation, line.get(2), manager);
    }

    @Test
    void p10_a_list_is_one_look_that_names_the_steps_of_others_it_showed() {
        var own = PayStepScene.opened(organisation, manager, head);
        var second = anotherStep();

        mine(manager, "").body("items.id", contains(second.id, own.id, first.id));

        assertThat(looks(manager)).containsExactly("shown %s %s".formatted(second.id, first.id));
    }

    @Test
    void p10_each_page_names_what_it_showed() {
        var second = anotherStep();

        var page = mine(manager, "?limit=1").extract();
        asStaff(manager.staffUid())
                .queryParam("cursor", page.<String>path("page.nextCursor"))
                .get(BASE + "/pay-step-reviews/mine?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.id));

        assertThat(looks(manager)).containsExactly("shown " + second.id, "shown " + first.id);
    }

    @Test
    void p10_a_list_of_ones_own_is_in_no_audit() {
        mine(first.person, "").body("items.id", contains(first.id));

        assertThat(looks(first.person)).isEmpty();
    }

    @Test
    void p10_who_gave_a_step_away_is_on_record_for_the_lists_from_before() {
        var next = Upstream.employee(organisation);
        mine(manager, "");
        act(first.hr(), first.path(), "hand-over", Map.of("managerId", next.personId()))
                .statusCode(200);
        mine(manager, "").body("items", empty());
        mine(next, "");

        assertThat(looks(manager)).containsExactly("shown " + first.id);
        assertThat(looks(next)).containsExactly("shown " + first.id);
    }

    @Test
    void p10_the_list_shows_what_the_step_itself_shows_decided_or_not() {
        var talk = Conversation.started().complete();
        var decided = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser)
                .cleared();
        decided.pass().statusCode(200);
        for (var step : new PayStepScene[] {first, decided}) {
            var alone = step.person()
                    .get(BASE + step.path())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getMap("$");

            var listed = mine(step.person, "").extract().jsonPath().getMap("items[0]");
            assertThat(listed).isEqualTo(alone).containsKey("payStepOn");
        }
        assertThat(mine(decided.person, "").extract().<String>path("items[0].effectiveOn"))
                .isEqualTo(PayStepScene.today().toString());
    }

    @Test
    void p10_the_statements_behind_a_list_do_not_grow_with_its_length() {
        var ofOne = SentStatements.during(() -> mine(manager, ""));
        anotherStep();
        anotherStep();
        var ofThree = SentStatements.during(() -> mine(manager, ""));

        assertThat(ofOne).isPositive();
        assertThat(ofThree).isEqualTo(ofOne);
    }

    private PayStepScene anotherStep() {
        return PayStepScene.opened(organisation, Upstream.employee(organisation, manager), manager);
    }

    /** What the audit says of each list of somebody, at their employer, oldest first. */
    private List<String> looks(Employee reader) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select reason from audit_entry
                        where resource = 'pay-step-review' and action = 'list' and resource_id = :list
                          and organisation = :organisation
                        order by seq
                        """, String.class)
                .setParameter("list", "party " + reader.personId())
                .setParameter("organisation", organisation)
                .getResultList());
    }

    private static ValidatableResponse mine(Employee reader, String query) {
        return asStaff(reader.staffUid())
                .get(BASE + "/pay-step-reviews/mine" + query)
                .then()
                .statusCode(200);
    }
}
