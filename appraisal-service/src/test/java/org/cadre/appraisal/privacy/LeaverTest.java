package org.cadre.appraisal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
        answer(conversation.hr(), path).statusCode(404).body("code", equalTo("person-not-found"));
        clock.moveTo(LAST_DAY);
        answer(conversation.hr(), path).statusCode(404);
        clock.moveTo(LAST_DAY.plusDays(1));
        answer(conversation.hr(), path)
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

        answer(as("hr@" + Conversation.newOrganisation()), path).statusCode(404);
        answer(as("accountable-officer@" + conversation.organisation), path).statusCode(404);
        answer(conversation.manager(), path).statusCode(404);
        answer(asStaff(conversation.appraisee.staffUid(), "hr@" + conversation.organisation), path)
                .statusCode(404);
        answer(conversation.hr(), path(Upstream.unknown())).statusCode(404);
        assertThat(onRecord(conversation.appraisee)).isZero();
        answer(conversation.hr(), path).statusCode(200);
        assertThat(onRecord(conversation.appraisee)).isEqualTo(1);
    }

    /** Rule G5: no look without a request; the audit says which. */
    @Test
    void hr_names_the_request_that_it_answers() {
        var conversation = Conversation.started();
        leaves(conversation.appraisee, conversation.organisation);
        clock.moveTo(LAST_DAY.plusDays(1));
        var path = path(conversation.appraisee);

        conversation.hr().get(BASE + path).then().statusCode(405);
        post(conversation.hr(), path, Map.of("requestedOn", "2030-06-30")).statusCode(400);
        post(conversation.hr(), path, Map.of("reference", "Jo Moss", "requestedOn", "2030-06-30"))
                .statusCode(400);
        answer(conversation.hr(), path, "2030-07-02").statusCode(422).body("code", equalTo("request-in-future"));
        assertThat(onRecord(conversation.appraisee)).isZero();
        answer(conversation.hr(), path, "2030-07-01").statusCode(200);
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

        answer(conversation.hr(), path(conversation.appraisee))
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

        var answer = answer(conversation.hr(), path(conversation.appraisee))
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

        answer(earlier.hr(), path(person)).statusCode(404);
        var answer = answer(as("hr@" + later), path(person)).statusCode(200).extract();

        assertThat(answer.<List<String>>path("holdings.findAll { it.records.size() > 0 }.category"))
                .contains("copy of a post", "copy of the staff number")
                .doesNotContain("appraisal", "appraisal-copy", "member of a cycle");
        assertThat(answer.asString()).contains(later).doesNotContain(earlier.id, earlier.organisation, earlier.cycleId);
    }

    /** Rule G5, with FB10: a report has two readers, its subject and who delivers it, and no third one by this way. */
    @Test
    void a_360_report_is_not_told_to_hr_delivered_or_not_and_who_delivered_it_has_it() {
        var round = FeedbackRound.asked().opened(5, 0).answeredByAll();
        round.close().statusCode(200);
        var employer = round.conversation.organisation;
        leaves(round.conversation.appraisee, employer);
        clock.moveTo(LAST_DAY.plusDays(1));
        var path = path(round.conversation.appraisee);
        var facilitator = round.facilitator.staffUid();

        withoutReport(asStaff(facilitator, "hr@" + employer), path);
        round.release().statusCode(200);
        withoutReport(asStaff(facilitator, "hr@" + employer), path);
        withoutReport(round.conversation.hr(), path);
        asStaff(facilitator)
                .get(BASE + round.path() + "/report")
                .then()
                .statusCode(200)
                .body("results", not(empty()));
    }

    private static void withoutReport(RequestSpecification hr, String path) {
        answer(hr, path)
                .statusCode(200)
                .body("withheld.category", hasItem("kept-apart"))
                .body("holdings.category", not(hasItem("feedback-report")))
                .body("holdings.category", hasItem("feedback-run"));
    }

    private static ValidatableResponse answer(RequestSpecification caller, String path) {
        return answer(caller, path, "2030-06-30");
    }

    private static ValidatableResponse answer(RequestSpecification caller, String path, String requestedOn) {
        return post(caller, path, Map.of("reference", "SAR-2030/17", "requestedOn", requestedOn));
    }

    private static String path(Employee person) {
        return "/leavers/" + person.personId() + "/subject-access";
    }

    private long onRecord(Employee person) {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select count(*) from audit_entry
                        where action = 'subject-access-of-leaver' and resource_id = :person
                          and organisation is not null and reason like 'request SAR-2030/17 of 2030-0%'
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
