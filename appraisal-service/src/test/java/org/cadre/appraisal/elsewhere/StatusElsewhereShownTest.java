package org.cadre.appraisal.elsewhere;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Rules SE4 and SE6 of the guide: who is shown it, and for how long. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StatusElsewhereShownTest {

    private final LocalDate today = LocalDate.now(BusinessCalendar.LONDON);
    private final People people;

    StatusElsewhereShownTest(People people) {
        this.people = people;
    }

    @Test
    void it_is_shown_until_the_second_signature_and_again_once_the_appraisal_is_reopened() {
        var talk = Conversation.started().signedOnce();
        read(talk, talk.appraiser()).statusCode(200);
        read(talk, talk.appraisee()).statusCode(200);

        act(talk.appraisee(), talk.path(), "sign").statusCode(200);
        notShown(talk, talk.appraiser());
        notShown(talk, talk.appraisee());

        act(talk.hr(), talk.path(), "reopen", Map.of("reason", "FACTUAL_ERROR")).statusCode(200);
        read(talk, talk.appraiser()).statusCode(200);
    }

    @Test
    void beside_a_cancelled_appraisal_it_is_not_shown() {
        var talk = Conversation.started();

        act(talk.hr(), talk.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);

        notShown(talk, talk.appraiser());
    }

    @Test
    void from_the_hand_over_it_is_for_who_took_over_and_not_for_who_held_the_appraisal_before() {
        var talk = Conversation.started();
        var another = Upstream.employee(talk.organisation);
        read(talk, asStaff(another.staffUid())).statusCode(404).body("code", equalTo("appraisal-not-found"));

        var wanted = Map.of("appraiserId", another.personId(), "reason", "CONFLICT_OF_INTEREST");
        act(talk.hr(), talk.path(), "hand-over", wanted).statusCode(200);

        read(talk, asStaff(another.staffUid())).statusCode(200);
        read(talk, talk.appraiser()).statusCode(404).body("code", equalTo("appraisal-not-found"));
    }

    @Test
    void it_is_shown_through_the_last_day_of_the_post_and_then_to_the_person_alone() {
        var talk = Conversation.started().met();

        leaves(talk, 2, today.plusDays(1));
        read(talk, talk.appraiser()).statusCode(200);
        leaves(talk, 3, today);
        read(talk, talk.appraiser()).statusCode(200);
        leaves(talk, 4, today.minusDays(1));
        notShown(talk, talk.appraiser());
        read(talk, talk.appraisee()).statusCode(200);
    }

    /** From the next day on the person works for another employer. */
    private void leaves(Conversation talk, long number, LocalDate last) {
        var next = "N" + talk.organisation;
        Upstream.publishPerson(
                talk.appraisee,
                number,
                Upstream.assignment(talk.organisation, "STAGE_2", "2020-01-01", last.toString()),
                Upstream.assignment(next, "STAGE_2", last.plusDays(1).toString(), null));
        var person = talk.appraisee.personId();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.isAt(next, person, last.plusDays(1)) && !people.isAt(next, person, last));
    }

    private static void notShown(Conversation talk, RequestSpecification by) {
        read(talk, by).statusCode(404).body("code", equalTo("status-elsewhere-not-shown"));
    }

    private static ValidatableResponse read(Conversation talk, RequestSpecification by) {
        return by.get(BASE + talk.path() + "/status-elsewhere").then();
    }
}
