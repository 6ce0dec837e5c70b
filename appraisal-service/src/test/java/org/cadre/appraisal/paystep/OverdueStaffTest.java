package org.cadre.appraisal.paystep;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules P4 and P13 of the guide: what a line manager owes the staff. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OverdueStaffTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    private final LocalDate today = PayStepScene.today();

    @Test
    void a_line_manager_with_overdue_appraisals_does_not_meet_the_fifth() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);

        due(talk, today.plusDays(1));
        is(scene, "MET");
        due(talk, today);
        is(scene, "MET");
        due(talk, today.minusDays(1));
        is(scene, "NOT_MET");
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void p13_who_became_the_manager_in_a_post_that_went_on_owes_what_was_due_from_that_day_on() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);
        var taken = today.minusDays(9);
        takenOver(talk, taken);

        due(talk, taken.minusDays(1));
        is(scene, "MET");
        due(talk, taken);
        is(scene, "NOT_MET");
        due(talk, taken.plusDays(1));
        is(scene, "NOT_MET");
    }

    /** Somebody else managed the appraisee, in the same post, until workforce learned of the appraiser. */
    private void takenOver(Conversation talk, LocalDate on) {
        var post = Upstream.managedPost(talk.organisation, talk.manager, "2020-01-01");
        Upstream.publishPerson(talk.appraisee, 2, on.minusDays(30), post);
        Upstream.publishPerson(
                talk.appraisee,
                3,
                on,
                post.replace(
                        talk.manager.personId().toString(),
                        talk.appraiser.personId().toString()));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> isManaged(talk, on) && !isManaged(talk, on.minusDays(1)));
    }

    private boolean isManaged(Conversation talk, LocalDate day) {
        return people.isManagedBy(talk.appraiser.personId(), talk.appraisee.personId(), talk.organisation, day);
    }

    @Test
    void p13_what_hr_gave_to_somebody_else_is_not_the_line_managers() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);
        due(talk, today.minusDays(1));
        is(scene, "NOT_MET");

        handOver(talk, Upstream.employee(talk.organisation));

        is(scene, "MET");
    }

    @Test
    void p13_what_was_handed_over_to_the_manager_after_its_last_day_came_late_by_another() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);
        handOver(talk, Upstream.employee(talk.organisation));
        handOver(talk, talk.appraiser);
        clock.moveTo(today.plusDays(2));

        due(talk, today.minusDays(1));
        is(scene, "MET");
        due(talk, today);
        is(scene, "NOT_MET");
        due(talk, today.plusDays(1));
        is(scene, "NOT_MET");
    }

    private static void handOver(Conversation talk, Employee appraiser) {
        var wanted = Map.of("appraiserId", appraiser.personId(), "reason", "CONFLICT_OF_INTEREST");
        act(talk.hr(), talk.path(), "hand-over", wanted).statusCode(200);
    }

    @Test
    void nothing_is_owed_to_who_is_excluded_today() {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);
        due(talk, today.minusDays(2));

        excluded(talk, talk.organisation, today.minusDays(9), today.minusDays(3));
        excluded(talk, talk.organisation, today.minusDays(1), today.minusDays(1));
        excluded(talk, talk.organisation, today.plusDays(1), today.plusDays(9));
        excluded(talk, "RR8", today, today);
        is(scene, "NOT_MET");
        excluded(talk, talk.organisation, today, today);
        is(scene, "MET");
    }

    @Test
    void nothing_is_owed_to_who_was_excluded_on_the_last_day_and_is_back() {
        var lastDay = today.minusDays(5);

        owedAfterExclusion("NOT_MET", lastDay.minusDays(9), lastDay.minusDays(1));
        owedAfterExclusion("MET", lastDay.minusDays(9), lastDay);
        owedAfterExclusion("MET", lastDay, today.minusDays(1));
        owedAfterExclusion("NOT_MET", lastDay.plusDays(1), today.minusDays(1));
    }

    private void owedAfterExclusion(String outcome, LocalDate from, LocalDate to) {
        var talk = Conversation.started();
        var scene = PayStepScene.opened(talk.organisation, talk.appraiser, talk.manager);
        due(talk, today.minusDays(5));
        excluded(talk, talk.organisation, from, to);
        is(scene, outcome);
    }

    private static void is(PayStepScene scene, String outcome) {
        scene.conditions().body("conditions.find { it.condition == 'STAFF_APPRAISALS' }.outcome", equalTo(outcome));
    }

    private void due(Conversation talk, LocalDate day) {
        transactions.bySystem(
                () -> database.createNativeMutationQuery("update appraisal set due_on = :day where id = :id")
                        .setParameter("day", day)
                        .setParameter("id", UUID.fromString(talk.id))
                        .executeUpdate());
    }

    private void excluded(Conversation talk, String organisation, LocalDate from, LocalDate to) {
        transactions.bySystem(() -> database.createNativeMutationQuery(
                        "insert into workforce_exclusion values (:id, :person, :organisation, :from, :to, 1)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", talk.appraisee.personId())
                .setParameter("organisation", organisation)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate());
    }
}
