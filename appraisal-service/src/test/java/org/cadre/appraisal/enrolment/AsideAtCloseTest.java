package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Refusal;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C14 of the guide: who is aside at the close is looked at once more, and nobody keeps a cycle open. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AsideAtCloseTest {

    @Inject
    Passes pass;

    @Inject
    Crowd crowd;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    BusinessCalendar calendar;

    private final LogLines log = LogLines.of(AsideAtClose.class);

    private String organisation;
    private String cycle;
    private UUID person;

    @BeforeEach
    void two_are_enrolled() {
        pass.overChanges();
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
        cycle = Conversation.openCycle(organisation);
        person = crowd.at(organisation, 2).getLast();
        pass.overEverybody(cycle);
        progress(organisation, cycle).body("compliance.standings.IN_PROGRESS", equalTo(2));
    }

    @AfterEach
    void nobody_is_aside() {
        log.close();
        change("delete from enrolment_set_aside");
    }

    @Test
    void c14_who_was_excluded_while_aside_is_so_at_the_close_and_is_not_counted_as_missing() {
        try (var refused = refusing()) {
            assertThat(refused).isNotNull();
            excludedFromToday();
        }

        close();

        members(organisation, cycle, Standing.EXCLUDED).body("items.personId", contains(person.toString()));
        progress(organisation, cycle)
                .body("compliance.standings.EXCLUDED", equalTo(1))
                .body("compliance.standings.IN_PROGRESS", equalTo(1))
                .body("compliance.eligible", equalTo(2));
        assertThat(log.lines()).isEmpty();
        assertThat(peopleAside()).isZero();
    }

    @Test
    void c14_who_left_while_aside_has_left_at_the_close() {
        try (var refused = refusing()) {
            assertThat(refused).isNotNull();
            change("update workforce_assignment set ends_on = date '2026-05-31' where person_id = '%s'"
                    .formatted(person));
            pass.overChanges();
            pass.overSetAside();
        }

        close();

        members(organisation, cycle, Standing.LEFT).body("items.personId", contains(person.toString()));
        progress(organisation, cycle).body("compliance.eligible", equalTo(2));
    }

    @Test
    void c14_who_still_fails_stays_as_they_stood_and_the_cycle_is_closed_all_the_same() {
        try (var refused = refusing()) {
            assertThat(refused).isNotNull();
            excludedFromToday();
            close();
        }
        pass.overSetAside();
        pass.overChanges();

        progress(organisation, cycle)
                .body("compliance.standings.IN_PROGRESS", equalTo(2))
                .body("compliance.eligible", equalTo(3));
        assertThat(log.lines()).singleElement().asString().contains(cycle, "constraint refused_in_a_test");
        assertThat(log.lines().getFirst()).doesNotContain(person.toString());
        assertThat(peopleAside()).isZero();
    }

    /** No row of theirs can be written. */
    private Refusal refusing() {
        return Refusal.of("cycle_member", "person_id = '%s'".formatted(person));
    }

    private void excludedFromToday() {
        change("""
                insert into workforce_exclusion
                values (gen_random_uuid(), '%s', '%s', date '%s', null, 1)
                """.formatted(person, organisation, calendar.today()));
        pass.overChanges();
        pass.overSetAside();
        assertThat(peopleAside()).isEqualTo(1);
    }

    private void close() {
        closeCycle(as("hr@" + organisation), "/cycles/" + cycle).statusCode(200);
    }

    private void change(String sql) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private long peopleAside() {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from enrolment_set_aside where cycle_id = :cycle", Long.class)
                .setParameter("cycle", UUID.fromString(cycle))
                .getSingleResult());
    }
}
