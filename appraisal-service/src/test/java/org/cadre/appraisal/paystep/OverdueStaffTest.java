package org.cadre.appraisal.paystep;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule P4 of the guide: what a line manager owes the staff. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OverdueStaffTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

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
