package org.cadre.appraisal.revalidation;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule R5 of the guide: by the reference data, completed appraisals of every employer may count by themselves. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CountingAppraisalsTest {

    private static final String HELD = "requirements[0].held";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    People people;

    @BeforeEach
    void aRegulatorWhoseAppraisalIsThatOfTheEmployer() {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into reference_item (data_set, code, valid_from, body)
                        values ('revalidation', 'TEST', date '2021-04-01', cast(:body as jsonb))
                        """)
                .setParameter("body", """
                        {"name": "Somebody", "cycleMonths": 24, "requirements": [
                          {"code": "APPRAISALS", "name": "An appraisal a year", "unit": "APPRAISAL_YEARS", "needed": 2,
                           "counts": ["ELSEWHERE"], "countsAppraisals": true}]}
                        """)
                .executeUpdate());
    }

    @AfterEach
    void noSuchRegulator() {
        change("delete from revalidation_cycle where regulator = 'TEST'");
        change("delete from reference_item where data_set = 'revalidation' and code = 'TEST'");
    }

    @Test
    void r5_an_appraisal_counts_once_it_is_complete_and_for_its_person_only() {
        var talk = Conversation.started();
        var cycle = begun(talk.appraisee, today().plusMonths(6));
        var ofAppraiser = begun(talk.appraiser, today().plusMonths(6));
        held(talk.appraisee, cycle, 0);

        talk.complete();

        held(talk.appraisee, cycle, 1);
        held(talk.appraiser, ofAppraiser, 0);
    }

    @Test
    void r5_an_appraisal_of_a_former_employer_counts_too() {
        var talk = Conversation.started().complete();
        var cycle = begun(talk.appraisee, today().plusMonths(6));

        Upstream.publishPerson(
                talk.appraisee, 2, Upstream.assignment(Conversation.newOrganisation(), "STAGE_2", "2026-06-01", null));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> transactions.bySystem(
                        () -> !people.isAt(talk.organisation, talk.appraisee.personId(), today())));

        held(talk.appraisee, cycle, 1);
    }

    @Test
    void r5_what_was_completed_on_the_last_day_of_the_cycle_counts_and_the_day_after_does_not() {
        var talk = Conversation.started().complete();

        for (var dueOn : new LocalDate[] {today().minusDays(1), today(), today().plusDays(1)}) {
            change("delete from revalidation_cycle where regulator = 'TEST'");
            held(talk.appraisee, begun(talk.appraisee, dueOn), dueOn.isBefore(today()) ? 0 : 1);
        }
    }

    private void change(String statement) {
        transactions.runBySystem(
                () -> database.createNativeMutationQuery(statement).executeUpdate());
    }

    private static String begun(Employee person, LocalDate dueOn) {
        return "/revalidation-cycles/"
                + post(
                                asStaff(person.staffUid()),
                                "/revalidation-cycles",
                                Map.of("regulator", "TEST", "dueOn", dueOn.toString()))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static void held(Employee person, String cycle, int appraisals) {
        asStaff(person.staffUid()).get(BASE + cycle).then().statusCode(200).body(HELD, equalTo(appraisals));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
