package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.enrolment.Passes;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.appraisal.upstream.workforce.Successions;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule OB15 of the guide: objectives go along with people whose organisation another one takes over. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LeftBehindTest {

    @Inject
    Passes pass;

    @Inject
    Successions successions;

    @Inject
    People people;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void ob15_from_the_day_of_the_succession_on_and_not_before() {
        var today = calendar.today();
        var later = Conversation.newOrganisation();
        var yesterday = succeeded(later, today.minusDays(1));
        var onTheDay = succeeded(later, today);
        var tomorrow = succeeded(later, today.plusDays(1));

        assertThat(hasTakenOver(later, yesterday)).isTrue();
        assertThat(hasTakenOver(later, onTheDay)).isTrue();
        assertThat(hasTakenOver(later, tomorrow)).isFalse();
        assertThat(hasTakenOver(yesterday, later)).isFalse();
    }

    @Test
    void ob15_who_moves_along_brings_the_objectives_of_the_appraisal_that_ended_by_it() {
        var earlier = prepared().shared();
        var next = moved(earlier);
        takenOver(earlier, next);

        carryOver(next, earlier)
                .statusCode(200)
                .body("objectives.title", contains("Objective 1", "Objective 3"))
                .body("objectives.carriedOverFrom", contains(earlier.id, earlier.id));
    }

    @Test
    void ob15_what_was_never_shared_went_with_the_appraisal() {
        var earlier = prepared();
        var next = moved(earlier);
        takenOver(earlier, next);

        carryOver(next, earlier).statusCode(422).body("code", equalTo("objective-number-unknown"));
    }

    @Test
    void ob15_without_a_succession_nothing_goes_along() {
        var earlier = prepared().shared();
        var next = moved(earlier);

        carryOver(next, earlier).statusCode(422).body("code", equalTo("earlier-appraisal-unknown"));
    }

    @Test
    void ob15_what_goes_on_where_it_was_is_not_brought() {
        var earlier = prepared().shared();
        var elsewhere = Conversation.newOrganisation();
        Upstream.publishSucceeded(earlier.organisation, elsewhere, calendar.today());
        await().atMost(Duration.ofSeconds(30)).until(() -> hasTakenOver(elsewhere, earlier.organisation));
        var manager = Upstream.employee(elsewhere);
        Upstream.publishPerson(
                earlier.appraisee,
                2,
                Upstream.assignment(earlier.organisation, "STAGE_2", "2020-01-01", null),
                Upstream.managedPost(elsewhere, manager, "2020-01-01"));
        var next = startedAt(elsewhere, earlier.appraisee, manager);

        carryOver(next, earlier).statusCode(422).body("code", equalTo("earlier-appraisal-unknown"));
    }

    private void takenOver(Conversation earlier, Next next) {
        Upstream.publishSucceeded(earlier.organisation, next.organisation, calendar.today());
        await().atMost(Duration.ofSeconds(30)).until(() -> hasTakenOver(next.organisation, earlier.organisation));
    }

    /** The appraisee has written three objectives and shared none. */
    private Conversation prepared() {
        var earlier = Conversation.started();
        pass.overEverybody(earlier.cycleId);
        earlier.preparing();
        put(earlier.appraisee(), earlier.path(), "objectives", Conversation.objectives(3))
                .statusCode(200);
        return earlier;
    }

    /** The appraisee left for another organisation and prepares there; what was begun ended. */
    private Next moved(Conversation earlier) {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        var yesterday = calendar.today().minusDays(1).toString();
        Upstream.publishPerson(
                earlier.appraisee,
                2,
                Upstream.assignment(earlier.organisation, "STAGE_2", "2020-01-01", yesterday),
                Upstream.managedPost(organisation, manager, calendar.today().toString()));
        awaitGone(earlier);
        pass.overChanges();
        earlier.appraisee()
                .get(BASE + earlier.path())
                .then()
                .body("cancellationReason", equalTo(AppraisalsOfCycle.LEAVING));
        return startedAt(organisation, earlier.appraisee, manager);
    }

    private Next startedAt(String organisation, Employee person, Employee manager) {
        var cycle = Conversation.openCycle(organisation);
        await().atMost(Duration.ofSeconds(30)).until(() -> isAt(organisation, person));
        var id = Conversation.start(organisation, cycle, person, manager)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var next = new Next(organisation, person, id);
        act(asStaff(person.staffUid()), next.path(), "start-preparation").statusCode(200);
        return next;
    }

    private record Next(String organisation, Employee person, String id) {

        String path() {
            return "/appraisals/" + id;
        }
    }

    private void awaitGone(Conversation earlier) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !isAt(earlier.organisation, earlier.appraisee));
    }

    private boolean isAt(String organisation, Employee person) {
        return transactions.bySystem(() -> people.isAt(organisation, person.personId(), calendar.today()));
    }

    private static ValidatableResponse carryOver(Next next, Conversation earlier) {
        return act(
                asStaff(next.person().staffUid()),
                next.path(),
                "carry-over-objectives",
                Map.of("appraisalId", earlier.id, "numbers", List.of(1, 3), "dueOn", "2027-03-31"));
    }

    private String succeeded(String by, LocalDate on) {
        var code = Conversation.newOrganisation();
        Upstream.publishSucceeded(code, by, on);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(() -> database.createNativeQuery(
                                        "select count(*) from workforce_organisation where code = :code", Long.class)
                                .setParameter("code", code)
                                .getSingleResult())
                        == 1);
        return code;
    }

    private boolean hasTakenOver(String later, String earlier) {
        return transactions.bySystem(() -> successions.hasTakenOver(later, earlier, calendar.today()));
    }
}
