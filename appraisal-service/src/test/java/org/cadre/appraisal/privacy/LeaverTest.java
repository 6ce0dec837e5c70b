package org.cadre.appraisal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
import org.cadre.appraisal.upstream.workforce.Departures;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule G5 of the guide: HR of the last employer answers for who has left, and is told no more than the person would be. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LeaverTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2030-06-30");

    @Inject
    MovableClock clock;

    @Inject
    Departures departures;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void hr_answers_from_the_day_after_the_last_day_and_not_before() {
        var conversation = Conversation.started().complete();
        leaves(conversation.appraisee, conversation.organisation);
        var path = path(conversation.appraisee);

        clock.moveTo(LAST_DAY.minusDays(1));
        conversation.hr().get(path).then().statusCode(404).body("code", equalTo("person-not-found"));
        clock.moveTo(LAST_DAY);
        conversation.hr().get(path).then().statusCode(404);
        clock.moveTo(LAST_DAY.plusDays(1));
        conversation
                .hr()
                .get(path)
                .then()
                .statusCode(200)
                .body("withheld.category", hasItem("other-employer"))
                .body("holdings.find { it.category == 'appraisal' }.records.size()", equalTo(1))
                .body("holdings.find { it.category == 'appraisal-copy' }.records.size()", greaterThan(0));
    }

    @Test
    void nobody_else_answers_and_each_answer_is_on_record() {
        var conversation = Conversation.started();
        leaves(conversation.appraisee, conversation.organisation);
        clock.moveTo(LAST_DAY.plusDays(1));
        var path = path(conversation.appraisee);

        as("hr@" + Conversation.newOrganisation()).get(path).then().statusCode(404);
        as("accountable-officer@" + conversation.organisation).get(path).then().statusCode(404);
        conversation.manager().get(path).then().statusCode(404);
        asStaff(conversation.appraisee.staffUid(), "hr@" + conversation.organisation)
                .get(path)
                .then()
                .statusCode(404);
        conversation.hr().get(path(Upstream.unknown())).then().statusCode(404);
        assertThat(onRecord(conversation.appraisee)).isZero();
        conversation.hr().get(path).then().statusCode(200);
        assertThat(onRecord(conversation.appraisee)).isEqualTo(1);
    }

    @Test
    void what_was_kept_apart_from_hr_stays_apart() {
        var conversation = Conversation.started();
        var concern = Map.of("kind", "GRIEVANCE", "raisedOn", "2026-05-01");
        post(conversation.appraisee(), "/concerns", concern).statusCode(200);
        conversation
                .appraisee()
                .get(BASE + "/people/%s/subject-access".formatted(conversation.appraisee.personId()))
                .then()
                .body("holdings.category", hasItem("raised concern"));
        leaves(conversation.appraisee, conversation.organisation);
        clock.moveTo(LAST_DAY.plusDays(1));

        conversation
                .hr()
                .get(path(conversation.appraisee))
                .then()
                .statusCode(200)
                .body("withheld.category", hasItem("kept-apart"))
                .body("holdings.category", not(hasItem("raised concern")));
    }

    /** Rule G6: HR that answers is told no more than the person was. */
    @Test
    void a_draft_that_nobody_shared_is_not_told() {
        var conversation = Conversation.started().filledIn();
        leaves(conversation.appraisee, conversation.organisation);
        clock.moveTo(LAST_DAY.plusDays(1));

        var answer = conversation
                .hr()
                .get(path(conversation.appraisee))
                .then()
                .statusCode(200)
                .body("withheld.category", hasItem("appraisal-draft"))
                .extract()
                .asString();

        assertThat(answer).contains(conversation.id, "MEETING_HELD").doesNotContain("Done in good time");
    }

    @Test
    void what_an_earlier_employer_holds_is_not_told() {
        var earlier = Conversation.started().complete();
        var later = Conversation.newOrganisation();
        var person = earlier.appraisee;
        Upstream.publishPerson(
                person,
                2,
                Upstream.assignment(earlier.organisation, "STAGE_2", "2020-01-01", "2030-01-31"),
                Upstream.assignment(later, "STAGE_2", "2030-02-01", LAST_DAY.toString()));
        awaitLeft(person);
        clock.moveTo(LAST_DAY.plusDays(1));

        earlier.hr().get(path(person)).then().statusCode(404);
        var answer = as("hr@" + later).get(path(person)).then().statusCode(200).extract();

        assertThat(answer.<Integer>path("holdings.records.flatten().size()")).isZero();
        assertThat(answer.asString()).doesNotContain(earlier.id);
    }

    /** The same withholding as towards the person, even where HR itself delivers the report. */
    @Test
    void a_report_that_was_not_delivered_is_not_told_and_one_that_was_is() {
        var round = FeedbackRound.asked().opened(5, 0).answeredByAll();
        round.close().statusCode(200);
        leaves(round.conversation.appraisee, round.conversation.organisation);
        clock.moveTo(LAST_DAY.plusDays(1));
        var path = path(round.conversation.appraisee);
        var records = "holdings.find { it.category == 'feedback-report' }.records.size()";

        asStaff(round.facilitator.staffUid(), "hr@" + round.conversation.organisation)
                .get(path)
                .then()
                .statusCode(200)
                .body(records, equalTo(0));
        round.release().statusCode(200);
        round.conversation.hr().get(path).then().statusCode(200).body(records, equalTo(1));
    }

    private static String path(Employee person) {
        return BASE + "/leavers/" + person.personId() + "/subject-access";
    }

    private long onRecord(Employee person) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'subject-access-of-leaver' and resource_id = :person
                          and organisation is not null
                        """, Long.class)
                .setParameter("person", person.personId().toString())
                .getSingleResult());
    }

    private void leaves(Employee person, String organisation) {
        Upstream.publishPerson(
                person, 2, Upstream.assignment(organisation, "STAGE_2", "2020-01-01", LAST_DAY.toString()));
        awaitLeft(person);
    }

    private void awaitLeft(Employee person) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !transactions
                        .bySystem(() -> departures.lastEmployersOf(person.personId(), LAST_DAY.plusDays(1)))
                        .isEmpty());
    }
}
