package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules Q1 to Q4 of the guide: figures are released at the close, do not change any more, and show nobody. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RatingsOfCycleTest {

    private static final String SUMMARISED = "cadre.appraisal.cycle.ratings-summarised.v1";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    KeptRatings ratings;

    @Test
    void figures_are_released_at_the_close_and_stay_as_they_were_then() {
        var conversation = Conversation.started().complete();
        var cycle = "/cycles/" + conversation.cycleId;
        conversation
                .hr()
                .get(BASE + cycle + "/ratings")
                .then()
                .statusCode(409)
                .body("code", equalTo("cycle-not-closed"));

        closeCycle(conversation.hr(), cycle).statusCode(200);

        assertThat(frozen(conversation)).containsExactly(4, 3);
        assertThat(managers(conversation))
                .containsExactlyInAnyOrder(conversation.appraiser.personId(), conversation.manager.personId());
        act(conversation.hr(), conversation.path(), "reopen", Map.of("reason", "FACTUAL_ERROR"))
                .statusCode(200);
        assertThat(frozen(conversation)).containsExactly(4, 3);
        conversation
                .hr()
                .get(BASE + cycle + "/ratings")
                .then()
                .statusCode(200)
                .body("what.appraisals", equalTo("*"))
                .body("what.withheld", equalTo(true))
                .body("what.mean", nullValue())
                .body("flagged.size()", equalTo(0));
        assertThat(PublishedEvents.on("cadre.appraisal.cycles.v1").about(conversation.cycleId))
                .filteredOn(event -> event.type().equals(SUMMARISED))
                .singleElement()
                .satisfies(event -> assertThat(event.schemaViolations()).isEmpty())
                .satisfies(event ->
                        assertThat(event.data().at("/how/withheld").asBoolean()).isTrue());
    }

    @Test
    void q2_q3_q4_an_organisation_with_enough_is_shown_rounded_and_a_line_with_too_few_is_not() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation);
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
        var severe = UUID.randomUUID();
        for (var appraiser = 0; appraiser < 8; appraiser++) {
            rate(cycle, organisation, UUID.randomUUID(), 4, 5);
        }
        rate(cycle, organisation, severe, 2, 11);

        as("equality-officer@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/ratings")
                .then()
                .statusCode(200)
                .body("what.appraisals", equalTo("50"))
                .body("what.counts.4", equalTo("40"))
                .body("what.counts.2", equalTo("10"))
                .body("what.mean", equalTo(3.6f))
                .body("how.counts.3", equalTo("50"))
                .body("flagged.appraiserId", contains(severe.toString()))
                .body("flagged.half", contains("WHAT"))
                .body("flagged.direction", contains("BELOW"));
        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/lines/" + severe + "/ratings")
                .then()
                .statusCode(200)
                .body("what.withheld", equalTo(false))
                .body("managerId", equalTo(severe.toString()))
                .body("flagged", nullValue());
        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/lines/" + UUID.randomUUID() + "/ratings")
                .then()
                .statusCode(200)
                .body("what.appraisals", equalTo("0"))
                .body("what.withheld", equalTo(true));
        as("hr@RDU").get(BASE + "/cycles/" + cycle + "/ratings").then().statusCode(404);
        as("education-lead@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/ratings")
                .then()
                .statusCode(404);
    }

    @Test
    void a_line_is_withheld_where_one_around_it_is_larger_by_a_few() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation);
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
        var inner = UUID.randomUUID();
        var outer = UUID.randomUUID();
        rate(cycle, organisation, inner, 4, 11, inner, outer);
        rate(cycle, organisation, outer, 5, 10, outer);
        rate(cycle, organisation, UUID.randomUUID(), 3, 11);

        assertWithheld(organisation, cycle, inner, true);
        assertWithheld(organisation, cycle, outer, false);
        rate(cycle, organisation, outer, 5, 1, outer);
        assertWithheld(organisation, cycle, inner, false);
    }

    private static void assertWithheld(String organisation, String cycle, UUID manager, boolean withheld) {
        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/lines/" + manager + "/ratings")
                .then()
                .statusCode(200)
                .body("what.withheld", equalTo(withheld))
                .body("how.withheld", equalTo(withheld));
    }

    private void rate(String cycle, String organisation, UUID appraiser, int what, int people) {
        rate(cycle, organisation, appraiser, what, people, appraiser);
    }

    private void rate(String cycle, String organisation, UUID appraiser, int what, int people, UUID... managers) {
        ratings.of(cycle, organisation, appraiser, what, people, managers);
    }

    /** Rule Q1: the database shows single ratings to whoever reads figures, so they are nobody's. */
    @Test
    void q1_whose_a_rating_was_is_not_kept() {
        var conversation = Conversation.started().complete();
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);

        assertThat(frozen(conversation)).containsExactly(4, 3);
        assertThat(people(conversation)).hasSize(1).doesNotContain(conversation.appraisee.personId());
    }

    private List<UUID> people(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select person_id from cycle_rating where cycle_id = cast(:cycle as uuid)", UUID.class)
                .addScalar("person_id", UUID.class)
                .setParameter("cycle", conversation.cycleId)
                .getResultList());
    }

    private Object[] frozen(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select what, how from cycle_rating where cycle_id = cast(:cycle as uuid)", Object[].class)
                .setParameter("cycle", conversation.cycleId)
                .getSingleResult());
    }

    private List<UUID> managers(Conversation conversation) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select unnest(managers) as manager from cycle_rating where cycle_id = cast(:cycle as uuid)",
                        UUID.class)
                .addScalar("manager", UUID.class)
                .setParameter("cycle", conversation.cycleId)
                .getResultList());
    }
}
