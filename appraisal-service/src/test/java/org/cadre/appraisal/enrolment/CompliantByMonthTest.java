package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C9 of the guide, along the tree: whole months stand for their days, and the figure is that of the days. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CompliantByMonthTest {

    /** How many completed their last appraisal on which day: each sum of some of them is a sum of these alone. */
    private static final Map<LocalDate, Integer> COMPLETED = days();

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    CycleTallies tallies;

    @Inject
    MovableClock clock;

    private String organisation;
    private String cycle;

    @BeforeEach
    void an_open_cycle() {
        Upstream.publishFramework();
        clock.moveTo(LocalDate.parse("2026-10-01"));
        organisation = Conversation.newOrganisation();
        cycle = Conversation.openCycle(organisation, 2026);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void c9_before_they_are_added_up_afterwards_and_in_between() {
        COMPLETED.forEach((day, people) -> counted(day, people));
        requireEveryDay(1);
        tallies.addUp();
        requireEveryDay(1);
        COMPLETED.forEach((day, people) -> counted(day, people));
        requireEveryDay(2);
        tallies.addUp();
        requireEveryDay(2);
        COMPLETED.forEach((day, people) -> counted(day, -people));
        tallies.addUp();
        requireEveryDay(1);
    }

    /** What was completed on a day counts until the day before it is a year old. */
    private void requireEveryDay(int times) {
        for (var day = LocalDate.parse("2026-10-29");
                day.isBefore(LocalDate.parse("2027-01-03"));
                day = day.plusDays(1)) {
            clock.moveTo(day);
            var after = day.minusYears(1);
            int expected = COMPLETED.entrySet().stream()
                    .filter(some -> some.getKey().isAfter(after))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(compliant()).as("on %s", day).isEqualTo(times * expected);
        }
    }

    private int compliant() {
        return as("hr@" + organisation)
                .get(BASE + "/compliance?appraisalYear=2026&organisation=" + organisation)
                .then()
                .statusCode(200)
                .extract()
                .path("compliance.compliant");
    }

    private void counted(LocalDate day, int people) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into cycle_tally_change (cycle_id, organisation, kind, stands, change)
                        values (cast(:cycle as uuid), :organisation, 'COMPLETED_ON', :day, :people)
                        """)
                .setParameter("cycle", cycle)
                .setParameter("organisation", organisation)
                .setParameter("day", day.toString())
                .setParameter("people", people)
                .executeUpdate());
    }

    private static Map<LocalDate, Integer> days() {
        var days = new LinkedHashMap<LocalDate, Integer>();
        int people = 1;
        for (var day : new String[] {
            "2025-10-30",
            "2025-10-31",
            "2025-11-01",
            "2025-11-15",
            "2025-11-30",
            "2025-12-01",
            "2025-12-31",
            "2026-01-01",
            "2026-03-31"
        }) {
            days.put(LocalDate.parse(day), people);
            people *= 2;
        }
        return days;
    }
}
