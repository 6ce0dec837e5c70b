package org.cadre.appraisal.paystep;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules S5 and P4 of the guide: 9, no chance to demonstrate, neither meets the condition of a pay step nor fails it. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class UncountedOutcomeTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void s5_one_half_that_does_not_count_leaves_it_to_the_other() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        rate(talk, 2025, 9, 2);
        expect(scene, "MET", "APPRAISED");
        rate(talk, 2025, 9, 1);
        expect(scene, "NOT_MET", "OUTCOMES_BELOW_STANDARD");
        rate(talk, 2025, 1, 9);
        expect(scene, "NOT_MET", "OUTCOMES_BELOW_STANDARD");
    }

    @Test
    void s5_where_neither_half_counts_hr_states_the_condition() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        rate(talk, 2025, 9, 9);
        expect(scene, "OPEN", "TO_BE_STATED");

        scene.state("APPRAISAL", "NOTHING_TO_RATE").statusCode(200);
        expect(scene, "NOT_MET", "NOTHING_TO_RATE").body("conditions[0].blocks", equalTo(false));
    }

    /** A step of the years that start from 1 April 2024 to 31 March 2026. */
    @Test
    void s5_it_does_not_count_in_the_years_whose_scale_says_so() {
        var talk = Conversation.started().complete();
        var scene = PayStepScene.opened(talk.organisation, talk.appraisee, talk.appraiser);

        rate(talk, 2023, 9, 9);
        expect(scene, "MET", "APPRAISED");
        rate(talk, 2024, 9, 9);
        expect(scene, "OPEN", "TO_BE_STATED");
        rate(talk, 2025, 9, 9);
        expect(scene, "OPEN", "TO_BE_STATED");
        rate(talk, 2026, 9, 9);
        expect(scene, "MET", "APPRAISED");
    }

    private static ValidatableResponse expect(PayStepScene scene, String outcome, String reason) {
        return scene.conditions()
                .body("conditions[0].condition", equalTo("APPRAISAL"))
                .body("conditions[0].outcome", equalTo(outcome))
                .body("conditions[0].reason", equalTo(reason));
    }

    private void rate(Conversation talk, int year, int what, int how) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        update appraisal set appraisal_year = :year, overall_what = :what, overall_how = :how
                        where id = cast(:id as uuid)
                        """)
                .setParameter("year", year)
                .setParameter("what", what)
                .setParameter("how", how)
                .setParameter("id", talk.id)
                .executeUpdate());
    }
}
