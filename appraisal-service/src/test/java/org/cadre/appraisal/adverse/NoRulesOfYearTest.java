package org.cadre.appraisal.adverse;

import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule A9 of the guide: an outcome is reviewed by the rules of the first day of its year, and by none where there are none. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class NoRulesOfYearTest {

    private static final LocalDate AS_DELIVERED = LocalDate.parse("2024-04-01");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-04-01");

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void rulesAsDelivered() {
        rulesFrom(AS_DELIVERED);
    }

    @Test
    void a9_rules_that_begin_after_the_first_day_of_the_year_are_none_of_that_year() {
        var conversation = Conversation.started().signedOnce();
        var wanted = Map.of("appraisalId", conversation.id);

        rulesFrom(FIRST_DAY.plusDays(1));
        post(conversation.hr(), "/outcome-reviews", wanted).statusCode(409).body("code", equalTo("no-rules-for-year"));
        rulesFrom(FIRST_DAY);
        post(conversation.hr(), "/outcome-reviews", wanted).statusCode(201);
    }

    @Test
    void a9_rules_from_the_day_before_the_year_are_those_of_the_year() {
        var conversation = Conversation.started().signedOnce();

        rulesFrom(FIRST_DAY.minusDays(1));

        post(conversation.hr(), "/outcome-reviews", Map.of("appraisalId", conversation.id))
                .statusCode(201);
    }

    private void rulesFrom(LocalDate day) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update reference_item set valid_from = :day where data_set = 'adverse-outcome-rules'")
                .setParameter("day", day)
                .executeUpdate());
    }
}
