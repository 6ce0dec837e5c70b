package org.cadre.appraisal.feedback.run;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rules FB2 and FB10 of the guide: nobody gets at a report by naming themselves, and nobody asks about who has left. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FacilitatorTest {

    @Inject
    Transactions transactions;

    @Inject
    People people;

    @Test
    void hr_does_not_make_itself_the_facilitator() {
        var round = FeedbackRound.asked();
        var adviser = Upstream.employee(round.conversation.organisation);

        act(
                        asStaff(adviser.staffUid(), "hr@" + round.conversation.organisation),
                        round.path(),
                        "assign-facilitator",
                        Map.of("facilitatorId", adviser.personId()))
                .statusCode(422)
                .body("code", equalTo("facilitator-is-caller"));
    }

    @Test
    void who_manages_the_subject_is_no_facilitator_even_where_another_appraises() {
        var conversation = Conversation.started();
        var lineManager = conversation.appraiser;
        act(
                        conversation.hr(),
                        conversation.path(),
                        "hand-over",
                        Map.of("appraiserId", conversation.manager.personId(), "reason", "CONFLICT_OF_INTEREST"))
                .statusCode(200);

        FeedbackRound.asked(conversation)
                .assign(lineManager)
                .statusCode(422)
                .body("code", equalTo("facilitator-involved"));
    }

    @Test
    void once_there_is_a_report_only_a_facilitator_who_has_left_is_followed_by_another() {
        var round = FeedbackRound.asked().opened(4, 2);
        var another = Upstream.employee(round.conversation.organisation);
        round.assign(another).statusCode(200);
        round.assign(round.facilitator).statusCode(200);
        round.answeredByAll().close().statusCode(200);

        round.assign(another).statusCode(409).body("code", equalTo("facilitator-final"));
        leaves(round.facilitator, round.conversation.organisation);
        round.assign(another).statusCode(200);
    }

    @Test
    void nobody_asks_about_somebody_who_works_there_no_more() {
        var conversation = Conversation.started();
        leaves(conversation.appraisee, conversation.organisation);

        for (var caller : new Employee[] {conversation.appraisee, conversation.appraiser}) {
            FeedbackRound.ask(asStaff(caller.staffUid()), conversation)
                    .statusCode(409)
                    .body("code", equalTo("subject-not-in-post"));
        }
    }

    private void leaves(Employee person, String organisation) {
        Upstream.publishPerson(person, 2, Upstream.assignment(organisation, "STAGE_2", "2020-01-01", "2020-12-31"));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions
                        .bySystem(() -> people.postsOf(person.personId(), LocalDate.parse("2026-04-01")))
                        .isEmpty());
    }
}
