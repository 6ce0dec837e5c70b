package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules Q5 and Q6 of the guide: one appraiser's ratings, on record, and for nobody who would rank them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class RatingsOfAppraiserTest {

    @Inject
    KeptRatings ratings;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private final UUID appraiser = UUID.randomUUID();
    private String organisation;
    private String cycle;

    @BeforeEach
    void anOpenCycle() {
        organisation = Conversation.newOrganisation();
        cycle = Conversation.openCycle(organisation);
    }

    @Test
    void q6_an_appraisers_ratings_are_shown_once_the_cycle_is_closed_to_hr_and_the_equality_officer() {
        of("hr@" + organisation).statusCode(409).body("code", equalTo("cycle-not-closed"));
        close();
        rated(4, 11);
        others(11);

        for (var role : List.of("hr@", "equality-officer@")) {
            of(role + organisation)
                    .statusCode(200)
                    .body("appraiserId", equalTo(appraiser.toString()))
                    .body("managerId", nullValue())
                    .body("what.appraisals", equalTo("10"))
                    .body("what.counts.4", equalTo("10"))
                    .body("how.counts.3", equalTo("10"))
                    .body("flagged", nullValue());
        }
        of("accountable-officer@" + organisation).statusCode(404);
        of("education-lead@" + organisation).statusCode(404);
        of("hr@RDU").statusCode(404);
    }

    @Test
    void q6_ten_ratings_of_an_appraiser_are_withheld_and_eleven_are_not() {
        close();
        others(11);
        rated(4, 10);
        assertWithheld(true);
        rated(4, 1);
        assertWithheld(false);
        rated(4, 1);
        assertWithheld(false);
    }

    @Test
    void q5_an_appraiser_is_withheld_where_their_line_has_ten_more_and_not_where_it_has_eleven() {
        close();
        others(11);
        ratings.of(cycle, organisation, appraiser, 4, 11, appraiser);
        ratings.of(cycle, organisation, UUID.randomUUID(), 2, 10, appraiser);
        assertWithheld(true);
        ratings.of(cycle, organisation, UUID.randomUUID(), 2, 1, appraiser);
        assertWithheld(false);
    }

    @Test
    void q6_each_look_is_in_the_audit_with_the_appraiser_and_the_cycle() {
        close();
        of("hr@" + organisation).statusCode(200).body("what.appraisals", equalTo("0"));
        of("equality-officer@" + organisation).statusCode(200);

        assertThat(looks()).containsExactly("cycle " + cycle, "cycle " + cycle);
    }

    private void close() {
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
    }

    private void rated(int what, int people) {
        ratings.of(cycle, organisation, appraiser, what, people);
    }

    private void others(int people) {
        ratings.of(cycle, organisation, UUID.randomUUID(), 3, people);
    }

    private ValidatableResponse of(String role) {
        return as(role).get(BASE + "/cycles/" + cycle + "/appraisers/" + appraiser + "/ratings")
                .then();
    }

    private void assertWithheld(boolean withheld) {
        of("hr@" + organisation)
                .statusCode(200)
                .body("what.withheld", equalTo(withheld))
                .body("how.withheld", equalTo(withheld));
    }

    private List<String> looks() {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select reason from audit_entry
                        where resource = 'appraiser' and action = 'read-ratings' and resource_id = :id
                        """, String.class)
                .setParameter("id", appraiser.toString())
                .getResultList());
    }
}
