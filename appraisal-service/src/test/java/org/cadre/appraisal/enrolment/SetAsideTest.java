package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.enrolment.CycleCalls.members;
import static org.cadre.appraisal.enrolment.CycleCalls.progress;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Refusal;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C14 of the guide: what fails is set aside and tried again, and all others go on. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SetAsideTest {

    @Inject
    Passes pass;

    @Inject
    Crowd crowd;

    @Inject
    MeterRegistry meters;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    private final LogLines log = LogLines.of(SetAside.class);

    private String organisation;
    private String cycle;

    @BeforeEach
    void a_cycle_of_its_own() {
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
        cycle = Conversation.openCycle(organisation);
    }

    @AfterEach
    void nobody_is_aside() {
        log.close();
        transactions.runBySystem(() -> database.createNativeMutationQuery("delete from enrolment_set_aside")
                .executeUpdate());
    }

    @Test
    void one_who_cannot_be_enrolled_is_set_aside_and_all_others_of_the_piece_are_enrolled() {
        var people = crowd.at(organisation, 4);
        var failing = people.get(2);

        try (var refused = refusing("appraisal", "person_id", failing)) {
            assertThat(refused).isNotNull();
            pass.overEverybody(cycle);
            members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(3));
            assertThat(aside(failing)).containsExactly(1, "constraint refused_in_a_test", 1);
            pass.overSetAside();
            assertThat(aside(failing)).containsExactly(1, "constraint refused_in_a_test", 1);
            assertThat(metric("person")).isEqualTo(1);
            timeComes();
            pass.overSetAside();
            assertThat(aside(failing)).containsExactly(2, "constraint refused_in_a_test", 2);
            assertThat(pass.overEverybody(cycle)).isZero();
        }
        timeComes();
        pass.overSetAside();

        members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(4));
        assertThat(metric("person")).isZero();
        assertThat(log.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("constraint refused_in_a_test", cycle)
                        .doesNotContain(failing.toString()));
    }

    @Test
    void a_change_that_cannot_be_followed_keeps_no_other_change_and_no_other_employer_waiting() {
        pass.overChanges();
        var other = Conversation.newOrganisation();
        var cycleOfOther = Conversation.openCycle(other);
        var people = crowd.at(organisation, 2);
        crowd.at(other, 2);

        try (var refused = refusing("appraisal", "person_id", people.get(1))) {
            assertThat(refused).isNotNull();
            pass.overChanges();
            pass.overSetAside();
        }

        members(organisation, cycle, Standing.IN_PROGRESS)
                .body("items.personId", contains(people.get(2).toString()));
        members(other, cycleOfOther, Standing.IN_PROGRESS).body("items", hasSize(2));
        assertThat(aside(people.get(1)).getFirst()).isEqualTo(1);
    }

    @Test
    void a_change_of_somebody_who_is_aside_is_a_reason_to_try_at_once() {
        var people = crowd.at(organisation, 2);
        try (var refused = refusing("appraisal", "person_id", people.get(1))) {
            assertThat(refused).isNotNull();
            pass.overEverybody(cycle);
        }
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update workforce_assignment set stage = 'STAGE_3' where person_id = :id")
                .setParameter("id", people.get(1))
                .executeUpdate());

        pass.overChanges();
        pass.overSetAside();

        members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(2));
        assertThat(metric("person")).isZero();
    }

    @Test
    void a_cycle_whose_form_is_missing_keeps_no_other_cycle_waiting() {
        pass.overChanges();
        var other = Conversation.newOrganisation();
        var cycleOfOther = Conversation.openCycle(other);
        ofYear(2041);
        crowd.at(organisation, 1);
        crowd.at(other, 1);

        pass.overChanges();
        pass.overSetAside();
        assertThat(pass.overEverybody(cycle)).isZero();
        pass.overSetAside();

        members(other, cycleOfOther, Standing.IN_PROGRESS).body("items", hasSize(1));
        assertThat(metric("person")).isEqualTo(2);
        assertThat(metric("cycle")).isEqualTo(1);
        assertThat(log.lines()).hasSize(3).allMatch(line -> line.contains("no-active-template"));
        ofYear(2026);
        timeComes();
        pass.overSetAside();
        pass.overEverybody(cycle);
        pass.overEverybody(cycle);
        pass.overSetAside();
        members(organisation, cycle, Standing.IN_PROGRESS).body("items", hasSize(1));
        assertThat(metric("person") + metric("cycle")).isZero();
    }

    @Test
    void a_cycle_in_which_nobody_succeeds_is_set_aside_as_a_whole_and_what_changed_meanwhile_is_not_lost() {
        crowd.at(organisation, 30);
        try (var refused = refusing("cycle_member", "cycle_id", UUID.fromString(cycle))) {
            assertThat(refused).isNotNull();
            pass.overEverybody(cycle);
            pass.overSetAside();
            assertThat(metric("cycle")).isEqualTo(1);
            assertThat(metric("person")).isZero();
            assertThat(pass.overEverybody(cycle)).isZero();
            assertThat(log.lines()).singleElement().asString().contains("all of cycle " + cycle);
        }
        crowd.at(organisation, 1);
        pass.overChanges();
        progress(organisation, cycle).body("appraisals.size()", equalTo(0));

        timeComes();
        pass.overEverybody(cycle);
        pass.overEverybody(cycle);
        pass.overSetAside();

        progress(organisation, cycle).body("appraisals.DRAFT", equalTo(31)).body("compliance.eligible", equalTo(33));
        assertThat(metric("cycle")).isZero();
    }

    private static Refusal refusing(String table, String column, UUID id) {
        return Refusal.of(table, "%s = '%s'".formatted(column, id));
    }

    private void ofYear(int year) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update appraisal_cycle set appraisal_year = :year where id = cast(:id as uuid)")
                .setParameter("year", year)
                .setParameter("id", cycle)
                .executeUpdate());
    }

    private void timeComes() {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update enrolment_set_aside set next_try_at = next_try_at - interval '2 hours'")
                .executeUpdate());
    }

    /** Attempts, reason, and the minutes that passed from the last attempt to the next. */
    private List<Object> aside(UUID person) {
        var row = transactions.bySystem(() -> database.createNativeQuery("""
                        select attempts, reason,
                               cast(round(extract(epoch from next_try_at - now()) / 60) as integer) as minutes
                        from enrolment_set_aside where person_id = :id
                        """, Object[].class)
                .setParameter("id", person)
                .getSingleResult());
        return Arrays.asList(row);
    }

    private double metric(String kind) {
        return meters.get("enrolment_set_aside").tag("kind", kind).gauge().value();
    }
}
