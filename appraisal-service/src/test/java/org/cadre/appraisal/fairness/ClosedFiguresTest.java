package org.cadre.appraisal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule Q1 of the guide: the figures of a closed cycle are told by the rules of the day of its close, whatever comes later. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ClosedFiguresTest {

    private static final LocalDate NEW_RULES = LocalDate.parse("2027-05-10");
    private static final LocalDate FIRST_RULES = LocalDate.parse("2026-04-01");

    @Inject
    MovableClock clock;

    @Inject
    FiguresRules rules;

    @Inject
    KeptRatings ratings;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void presentTimeAndRules() {
        clock.reset();
        transactions.runBySystem(() -> {
            change("delete from reference_item where data_set = 'fairness-rules' and valid_from = :day", NEW_RULES);
            change(
                    "update reference_item set valid_to = null where data_set = 'fairness-rules' and valid_to = :day",
                    NEW_RULES.minusDays(1));
        });
    }

    @Test
    void q1_a_cycle_that_is_closed_the_day_before_new_rules_begin_is_told_by_the_old_ones_for_good() {
        twelveRatingsAreNeededFromTheDayOfTheNewRules();

        assertWithheld(closedOn(NEW_RULES.minusDays(1)), false);
        assertWithheld(closedOn(NEW_RULES), true);
        assertWithheld(closedOn(NEW_RULES.plusDays(1)), true);
    }

    @Test
    void q1_what_was_closed_before_there_were_rules_is_told_by_the_first() {
        twelveRatingsAreNeededFromTheDayOfTheNewRules();

        assertThat(fewestOn(FIRST_RULES.minusDays(1))).isEqualTo(11);
        assertThat(fewestOn(FIRST_RULES)).isEqualTo(11);
        assertThat(fewestOn(FIRST_RULES.plusDays(1))).isEqualTo(11);
        assertThat(fewestOn(NEW_RULES)).isEqualTo(12);
    }

    private int fewestOn(LocalDate day) {
        return transactions.bySystem(() -> rules.on(day).fewestRatings());
    }

    /** A cycle of eleven ratings in one line, looked at after the new rules have begun. */
    private ValidatableResponse[] closedOn(LocalDate day) {
        var organisation = Conversation.newOrganisation();
        var cycle = Conversation.openCycle(organisation);
        var hr = "hr@" + organisation;
        var manager = UUID.randomUUID();
        clock.moveTo(day);
        closeCycle(as(hr), "/cycles/" + cycle).statusCode(200).body("closedOn", equalTo(day.toString()));
        ratings.of(cycle, organisation, manager, 4, 11, manager);
        clock.moveTo(NEW_RULES.plusDays(1));
        var path = BASE + "/cycles/" + cycle;
        return new ValidatableResponse[] {
            as(hr).get(path + "/ratings").then(),
            as(hr).get(path + "/lines/" + manager + "/ratings").then()
        };
    }

    private static void assertWithheld(ValidatableResponse[] figures, boolean withheld) {
        for (var shown : figures) {
            shown.statusCode(200).body("what.withheld", equalTo(withheld)).body("how.withheld", equalTo(withheld));
        }
    }

    private void twelveRatingsAreNeededFromTheDayOfTheNewRules() {
        transactions.runBySystem(() -> {
            change(
                    "update reference_item set valid_to = :day where data_set = 'fairness-rules'",
                    NEW_RULES.minusDays(1));
            change("""
                    insert into reference_item (data_set, code, valid_from, body)
                    select data_set, code, :day, jsonb_set(body, '{fewestRatings}', '12')
                    from reference_item where data_set = 'fairness-rules'
                    """, NEW_RULES);
        });
    }

    private void change(String sql, LocalDate day) {
        database.createNativeMutationQuery(sql).setParameter("day", day).executeUpdate();
    }
}
