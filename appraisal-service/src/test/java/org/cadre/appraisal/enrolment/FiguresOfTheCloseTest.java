package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.cadre.appraisal.testing.Upstream.assignment;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C11 of the guide: neither time nor who comes and goes changes the figures of a closed cycle. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FiguresOfTheCloseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Inject
    Passes pass;

    @Inject
    MovableClock clock;

    @Inject
    BusinessCalendar calendar;

    @Inject
    People people;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @BeforeEach
    void the_day_of_the_close() {
        clock.moveTo(DAY);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void what_counted_at_the_close_counts_for_ever_and_at_an_open_cycle_it_grows_old() {
        var conversation = Conversation.started();
        completedElsewhere(conversation, DAY.minusMonths(12).plusDays(11));
        pass.overEverybody(conversation.cycleId);
        compliant(conversation, 1);
        clock.moveTo(DAY.plusDays(12));
        compliant(conversation, 0);

        clock.moveTo(DAY);
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);

        clock.moveTo(DAY.plusDays(12));
        compliant(conversation, 1);
        conversation
                .hr()
                .get(BASE + "/compliance?appraisalYear=2026&organisation=" + conversation.organisation)
                .then()
                .body("compliance.compliant", equalTo(1));
        conversation.hr().get(lines(conversation)).then().body("compliance.compliant", equalTo(1));
    }

    @Test
    void the_lines_are_those_of_the_day_of_the_close() {
        var conversation = Conversation.started();
        pass.overEverybody(conversation.cycleId);
        closeCycle(conversation.hr(), "/cycles/" + conversation.cycleId).statusCode(200);
        var line = conversation.hr().get(lines(conversation)).asString();

        var yesterday = calendar.today().minusDays(1).toString();
        Upstream.publishPerson(
                conversation.appraisee, 2, assignment(conversation.organisation, "STAGE_2", "2020-01-01", yesterday));
        await().atMost(Duration.ofSeconds(30)).until(() -> hasNoPost(conversation.appraisee.personId()));
        pass.overChanges();

        assertThat(conversation.hr().get(lines(conversation)).asString()).isEqualTo(line);
        progress(conversation.organisation, conversation.cycleId).body("compliance.eligible", equalTo(3));
    }

    private static void compliant(Conversation conversation, int number) {
        progress(conversation.organisation, conversation.cycleId).body("compliance.compliant", equalTo(number));
    }

    private static String lines(Conversation conversation) {
        return BASE + "/cycles/" + conversation.cycleId + "/lines/" + conversation.manager.personId();
    }

    private boolean hasNoPost(UUID person) {
        return transactions
                .bySystem(() -> people.postsOf(person, calendar.today()))
                .isEmpty();
    }

    /** The appraiser was appraised in a cycle of another employer, which whoever closes this one does not see. */
    private void completedElsewhere(Conversation conversation, LocalDate day) {
        var elsewhere = Conversation.newOrganisation();
        transactions.runBySystem(() -> {
            database.createNativeMutationQuery("""
                            insert into appraisal_cycle
                                (id, version, organisation, name, appraisal_year, starts_on, ends_on, status, closed_on)
                            values (:person, 0, :elsewhere, 'Before', 2025, date '2025-04-01', date '2026-03-31',
                                    'CLOSED', date '2026-03-31')
                            """)
                    .setParameter("person", conversation.appraiser.personId())
                    .setParameter("elsewhere", elsewhere)
                    .executeUpdate();
            database.createNativeMutationQuery("""
                            insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id,
                                                   person_id, appraiser_id, stage, state, completed_on)
                            select :person, 0, :person, :elsewhere, 2025, template_id, appraiser_id, person_id, stage,
                                   'COMPLETE', :day
                            from appraisal where id = cast(:id as uuid)
                            """)
                    .setParameter("person", conversation.appraiser.personId())
                    .setParameter("elsewhere", elsewhere)
                    .setParameter("day", day)
                    .setParameter("id", conversation.id)
                    .executeUpdate();
        });
    }
}
