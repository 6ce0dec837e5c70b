package org.cadre.appraisal.enrolment;

import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules C3 and C4 of the guide: whom workforce excludes is not expected to be appraised in these days. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExcludedMembersTest {

    @Inject
    Passes pass;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    @Test
    void an_exclusion_counts_from_its_first_day_to_its_last() {
        Upstream.publishFramework();
        var organisation = Conversation.newOrganisation();
        var today = calendar.today();
        var manager = Upstream.employee(organisation);
        var backToday = Upstream.employee(organisation, manager);
        var lastDay = Upstream.employee(organisation, manager);
        var firstDay = Upstream.employee(organisation, manager);
        var fromTomorrow = Upstream.employee(organisation, manager);
        exclude(backToday, organisation, today.minusDays(9), today.minusDays(1));
        exclude(lastDay, organisation, today.minusDays(9), today);
        exclude(firstDay, organisation, today, null);
        exclude(fromTomorrow, organisation, today.plusDays(1), null);
        var cycle = Conversation.openCycle(organisation);

        pass.overEverybody(cycle);

        members(organisation, cycle, Standing.EXCLUDED)
                .body("items.personId", containsInAnyOrder(id(lastDay), id(firstDay)));
        members(organisation, cycle, Standing.IN_PROGRESS)
                .body("items.personId", containsInAnyOrder(id(backToday), id(fromTomorrow)));
        progress(organisation, cycle)
                .body("compliance.eligible", equalTo(3))
                .body("compliance.standings.EXCLUDED", equalTo(2));
    }

    @Test
    void c3_who_is_back_from_an_exclusion_of_a_year_is_no_newcomer() {
        Upstream.publishFramework();
        var organisation = Conversation.newOrganisation();
        var today = calendar.today();
        var manager = Upstream.employee(organisation);
        var back = Upstream.employee(organisation, manager);
        exclude(back, organisation, today.minusYears(1), today.minusDays(1));
        var cycle = Conversation.openCycle(organisation);

        pass.overEverybody(cycle);

        members(organisation, cycle, Standing.IN_PROGRESS).body("items.personId", contains(id(back)));
    }

    @Test
    void
            who_is_excluded_in_the_course_of_an_appraisal_does_not_count_until_it_is_complete_and_counts_again_afterwards() {
        var conversation = Conversation.started();
        var organisation = conversation.organisation;
        var cycle = conversation.cycleId;
        pass.overEverybody(cycle);
        var exclusion = exclude(conversation.appraisee, organisation, calendar.today(), null);
        pass.overChanges();

        members(organisation, cycle, Standing.EXCLUDED)
                .body("items.personId", contains(id(conversation.appraisee)))
                .body("items.appraisalId", contains(conversation.id));

        end(exclusion);
        pass.overChanges();
        members(organisation, cycle, Standing.EXCLUDED).body("items", hasSize(0));

        exclude(conversation.appraisee, organisation, calendar.today(), null);
        conversation.complete();
        pass.overChanges();
        members(organisation, cycle, Standing.COMPLETED).body("items.personId", contains(id(conversation.appraisee)));
    }

    private UUID exclude(Employee person, String organisation, LocalDate from, LocalDate to) {
        var exclusion = UUID.randomUUID();
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "insert into workforce_exclusion values (:id, :person, :organisation, :from, :to, 1)")
                .setParameter("id", exclusion)
                .setParameter("person", person.personId())
                .setParameter("organisation", organisation)
                .setParameter("from", from)
                .setParameter("to", to, LocalDate.class)
                .executeUpdate());
        return exclusion;
    }

    private void end(UUID exclusion) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        update workforce_exclusion set person_id = null, organisation = null, from_day = null, to_day = null
                        where exclusion_id = :id
                        """)
                .setParameter("id", exclusion)
                .executeUpdate());
    }

    private static String id(Employee person) {
        return person.personId().toString();
    }
}
