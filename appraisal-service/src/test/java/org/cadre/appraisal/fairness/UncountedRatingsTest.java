package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule S5 of the guide: 9, no chance to demonstrate, stands beside the figures of a cycle of 2025/26 and in none of them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UncountedRatingsTest {

    private static final String TEMPLATE_OF_2025 = "01920000-0000-7000-8000-00000000a000";
    private static final int NOTHING_TO_RATE = 9;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void s5_the_figures_of_the_close_show_it_beside_the_distribution() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation, 2025);
        complete(cycle, organisation, 11, 4);
        complete(cycle, organisation, 8, NOTHING_TO_RATE);

        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);

        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/ratings")
                .then()
                .statusCode(200)
                .body("what.appraisals", equalTo("10"))
                .body("what.counts", equalTo(Map.of("4", "10")))
                .body("what.uncounted", equalTo(Map.of("9", "10")))
                .body("what.mean", equalTo(4.0f))
                .body("what.deviation", equalTo(0.0f))
                .body("how.counts", equalTo(Map.of("3", "20")))
                .body("how.uncounted", nullValue())
                .body("flagged", empty());
        assertThat(PublishedEvents.on("cadre.appraisal.cycles.v1").about(cycle))
                .filteredOn(event -> event.type().equals("cadre.appraisal.cycle.ratings-summarised.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.schemaViolations()).isEmpty())
                .satisfies(event ->
                        assertThat(event.data().at("/what/mean").asDouble()).isEqualTo(4))
                .satisfies(
                        event -> assertThat(event.data().at("/what/uncounted/9").asText())
                                .isEqualTo("10"));
    }

    @Test
    void s5_ten_that_count_are_withheld_however_many_do_not() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation, 2025);
        complete(cycle, organisation, 10, 4);
        complete(cycle, organisation, 20, NOTHING_TO_RATE);

        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);

        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/ratings")
                .then()
                .statusCode(200)
                .body("what.withheld", equalTo(true))
                .body("what.uncounted", nullValue())
                .body("how.withheld", equalTo(false));
    }

    @Test
    void s5_a_line_is_withheld_where_one_around_it_has_few_more_that_count() {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation, 2025);
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
        var manager = UUID.randomUUID();
        keep(cycle, organisation, manager, 11, 4);
        keep(cycle, organisation, UUID.randomUUID(), 10, 4);
        keep(cycle, organisation, UUID.randomUUID(), 20, NOTHING_TO_RATE);

        assertWithheld(organisation, cycle, manager, true);
        keep(cycle, organisation, UUID.randomUUID(), 1, 4);
        assertWithheld(organisation, cycle, manager, false);
    }

    private static void assertWithheld(String organisation, String cycle, UUID manager, boolean withheld) {
        as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/lines/" + manager + "/ratings")
                .then()
                .statusCode(200)
                .body("what.withheld", equalTo(withheld));
    }

    /** So many complete appraisals, all of one appraiser; the "how" is a 3. */
    private void complete(String cycle, String organisation, int people, int what) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id, person_id,
                                               appraiser_id, stage, state, completed_on, overall_what, overall_how, due_on)
                        select gen_random_uuid(), 0, cast(:cycle as uuid), :organisation, 2025, cast(:template as uuid),
                               gen_random_uuid(), :appraiser, 'STAGE_2', 'COMPLETE', date '2026-05-20', :what, 3,
                               date '2099-03-31'
                        from generate_series(1, :people)
                        """)
                .setParameter("cycle", cycle)
                .setParameter("organisation", organisation)
                .setParameter("template", TEMPLATE_OF_2025)
                .setParameter("appraiser", UUID.randomUUID())
                .setParameter("what", what)
                .setParameter("people", people)
                .executeUpdate());
    }

    /** So many ratings of a cycle that is closed, of people in the line of one manager. */
    private void keep(String cycle, String organisation, UUID manager, int people, int what) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into cycle_rating
                        select cast(:cycle as uuid), gen_random_uuid(), :organisation, :manager, :managers, :what, 3
                        from generate_series(1, :people)
                        """)
                .setParameter("cycle", cycle)
                .setParameter("organisation", organisation)
                .setParameter("manager", manager)
                .setParameter("managers", new UUID[] {manager})
                .setParameter("what", what)
                .setParameter("people", people)
                .executeUpdate());
    }
}
