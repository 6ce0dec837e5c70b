package org.cadre.appraisal.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.act;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.AdverseAppraisal;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Elsewhere;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule SE7 of the guide, the second wall: whatever the service asks, the database shows what others told to those who are shown it by the rules. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ElsewhereIsolationTest {

    private static final List<String> TABLES =
            List.of("training_completion", "training_qualification", "workforce_registration");

    private final LocalDate today = LocalDate.now(BusinessCalendar.LONDON);

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    People people;

    @Test
    void the_parties_of_an_appraisal_see_it_and_another_employee_does_not() {
        var talk = told(Conversation.started());

        for (var table : TABLES) {
            assertThat(seen(table, talk, talk.appraisee)).as(table).isOne();
            assertThat(seen(table, talk, talk.appraiser)).as(table).isOne();
            assertThat(seen(table, talk, talk.manager)).as(table).isZero();
        }
    }

    @Test
    void from_the_second_signature_it_is_for_the_person_alone() {
        var talk = told(Conversation.started().signedOnce());
        sees(talk, talk.appraiser, 1);

        act(talk.appraisee(), talk.path(), "sign").statusCode(200);

        sees(talk, talk.appraiser, 0);
        sees(talk, talk.appraisee, 1);
    }

    @Test
    void from_the_hand_over_it_is_for_who_took_over() {
        var talk = told(Conversation.started());
        var another = Upstream.employee(talk.organisation);
        sees(talk, another, 0);

        var wanted = Map.of("appraiserId", another.personId(), "reason", "CONFLICT_OF_INTEREST");
        act(talk.hr(), talk.path(), "hand-over", wanted).statusCode(200);

        sees(talk, another, 1);
        sees(talk, talk.appraiser, 0);
    }

    @Test
    void the_appraiser_sees_it_through_the_last_day_of_the_post() {
        var talk = told(Conversation.started().met());

        leaves(talk, 2, today.plusDays(1));
        sees(talk, talk.appraiser, 1);
        leaves(talk, 3, today);
        sees(talk, talk.appraiser, 1);
        leaves(talk, 4, today.minusDays(1));
        sees(talk, talk.appraiser, 0);
        sees(talk, talk.appraisee, 1);
    }

    @Test
    void who_hears_a_dispute_sees_it_until_it_is_resolved() {
        var talk = told(Conversation.started().signedOnce());
        sees(talk, talk.manager, 0);

        act(talk.appraisee(), talk.path(), "dispute", Map.of("grounds", "Not how it was"))
                .statusCode(200);
        sees(talk, talk.manager, 1);

        var decision = Map.of("outcome", "TO_BE_CHANGED", "statement", "Look at it again");
        act(talk.manager(), talk.path(), "resolve", decision).statusCode(200);
        sees(talk, talk.manager, 0);
    }

    @Test
    void who_reviews_an_adverse_outcome_sees_it_until_the_review_is_concluded() {
        var adverse = AdverseAppraisal.underReview();
        var talk = told(adverse.conversation);
        var reviewer = adverse.reviewer();
        sees(talk, reviewer, 1);

        adverse.conclude(reviewer, true).statusCode(200);

        sees(talk, reviewer, 0);
    }

    private static Conversation told(Conversation talk) {
        Elsewhere.told(talk);
        return talk;
    }

    private void leaves(Conversation talk, long number, LocalDate last) {
        var post = Upstream.assignment(talk.organisation, "STAGE_2", "2020-01-01", last.toString());
        Upstream.publishPerson(talk.appraisee, number, post);
        var person = talk.appraisee.personId();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.isAt(talk.organisation, person, last)
                        && !people.isAt(talk.organisation, person, last.plusDays(1)));
    }

    private void sees(Conversation talk, Employee by, long rows) {
        for (var table : TABLES) {
            assertThat(seen(table, talk, by)).as(table).isEqualTo(rows);
        }
    }

    private long seen(String table, Conversation talk, Employee by) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.person', :person, true),
                                   set_config('app.organisations', '', true), set_config('app.service', 'off', true)
                            """, Object[].class)
                    .setParameter("person", by.personId().toString())
                    .getSingleResult();
            return database.createNativeQuery(
                            "select count(*) from %s where person_id = :id".formatted(table), Long.class)
                    .setParameter("id", talk.appraisee.personId())
                    .getSingleResult();
        });
    }
}
