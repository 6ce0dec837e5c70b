package org.cadre.workforce.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.retention.FormerStaff.KEPT_UNTIL;
import static org.cadre.workforce.retention.FormerStaff.OVER;
import static org.cadre.workforce.retention.FormerStaff.WARNED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.extract.Extract;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PassingPeriodsTest {

    @Inject
    PassingPeriods periods;

    @Inject
    Retentions retentions;

    @Inject
    Removing removing;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_warning_is_given_once_thirty_days_before_the_end() {
        var former = FormerStaff.left(clock);

        on(WARNED.minusDays(1));
        assertThat(former.says("warnedOn")).isNull();
        on(WARNED);
        on(WARNED.plusDays(1));

        former.retention()
                .body("keptUntil", equalTo("2035-06-10"))
                .body("warnedOn", equalTo("2035-05-11"))
                .body("removableFrom", equalTo("2035-06-11"))
                .body("removal", equalTo("ANONYMISE"))
                .body("log.action", contains("WARN"))
                .body("log.reason", contains("POLICY"))
                .body("log.actorKind", contains("SYSTEM"))
                .body("log.keptUntil", contains("2035-06-10"));
        assertThat(events(former)).endsWith("cadre.workforce.person.retention-warned.v1");
        assertThat(events(former)).containsOnlyOnce("cadre.workforce.person.retention-warned.v1");
    }

    @Test
    void a_record_is_anonymised_the_day_after_its_last_day() {
        var former = FormerStaff.left(clock);
        on(WARNED);

        on(KEPT_UNTIL.minusDays(1));
        on(KEPT_UNTIL);
        assertThat(former.says("warnedOn")).isEqualTo("2035-05-11");
        on(OVER);

        former.retention()
                .body("log.action", contains("WARN", "ANONYMISE"))
                .body("log.reason", contains("POLICY", "POLICY"));
        assertThat(events(former)).endsWith("cadre.workforce.person.anonymised.v1");
    }

    @Test
    void a_warning_that_came_late_puts_the_removal_off() {
        var former = FormerStaff.left(clock);
        var late = OVER.plusDays(10);
        on(late);
        assertThat(former.says("removableFrom")).isEqualTo(late.plusDays(7).toString());

        on(late.plusDays(6));
        assertThat(actions(former)).containsExactly("WARN");
        on(late.plusDays(7));

        assertThat(actions(former)).containsExactly("WARN", "ANONYMISE");
    }

    @Test
    void a_hold_of_the_day_keeps_the_record_and_its_release_lets_it_go() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        clock.moveTo(OVER);
        var hold = former.hold();

        on(OVER);
        on(OVER.plusDays(1));
        assertThat(actions(former)).containsExactly("WARN");
        FormerStaff.release(hold).statusCode(200);
        on(OVER.plusDays(1));

        assertThat(actions(former)).containsExactly("WARN", "ANONYMISE");
    }

    @Test
    void an_extension_is_warned_of_anew() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        var until = KEPT_UNTIL.plusYears(1);
        former.act("extend", Map.of("until", until.toString(), "reason", "USER_ACTION", "note", "asked for it"))
                .statusCode(200)
                .body("keptUntil", equalTo("2036-06-10"));

        on(OVER);
        on(until.minusDays(31));
        assertThat(actions(former)).containsExactly("WARN", "EXTEND");
        on(until.minusDays(30));
        on(until.plusDays(1));

        assertThat(actions(former)).containsExactly("WARN", "EXTEND", "WARN", "ANONYMISE");
    }

    @Test
    void who_is_employed_again_is_no_longer_warned() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        clock.moveTo(KEPT_UNTIL);
        var again = changed(former.row(), "START_DATE", "2035-06-01");
        new Extract().with(changed(again, "END_DATE", "")).taken();

        on(OVER);
        on(OVER.plusYears(1));

        assertThat(former.says("warnedOn")).isNull();
        assertThat(former.says("keptUntil")).isNull();
        assertThat(actions(former)).containsExactly("WARN");
    }

    @Test
    void a_change_begins_the_period_anew() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        new Extract().with(changed(former.row(), "LAST_NAME", "Corrected")).taken();

        on(OVER);

        assertThat(former.says("warnedOn")).isNull();
        assertThat(former.says("keptUntil")).isEqualTo("2041-05-11");
        assertThat(actions(former)).containsExactly("WARN");
    }

    @Test
    void a_rule_that_changes_on_a_day_counts_from_that_day() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        ruleChangesOn(KEPT_UNTIL);
        try {
            clock.moveTo(KEPT_UNTIL.minusDays(1));
            assertThat(former.says("keptUntil")).isEqualTo("2035-06-10");
            clock.moveTo(KEPT_UNTIL);
            assertThat(former.says("keptUntil")).isEqualTo("2037-06-10");
            on(OVER);

            assertThat(former.says("keptUntil")).isEqualTo("2037-06-10");
            assertThat(former.says("warnedOn")).isNull();
            assertThat(actions(former)).containsExactly("WARN");

            on(LocalDate.parse("2037-05-11"));
            on(LocalDate.parse("2037-06-11"));
            assertThat(actions(former)).containsExactly("WARN", "WARN", "DELETE");
            assertThat(events(former)).endsWith("cadre.workforce.person.deleted.v1");
        } finally {
            ruleIsAsBefore();
        }
    }

    @Test
    void a_hold_that_comes_in_between_wins() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        clock.moveTo(OVER);

        assertThat(removedAfter(former, former::hold)).isFalse();

        assertThat(actions(former)).containsExactly("WARN");
        assertThat(Extract.person(former.row()).getString("personId")).isEqualTo(former.personId());
    }

    @Test
    void an_employer_that_comes_in_between_wins() {
        var former = FormerStaff.left(clock);
        on(WARNED);
        clock.moveTo(OVER);
        var again = new Extract().with(changed(former.row(), "END_DATE", ""));

        assertThat(removedAfter(former, again::taken)).isFalse();

        assertThat(actions(former)).containsExactly("WARN");
        assertThat(Extract.person(former.row()).getBoolean("employed")).isTrue();
    }

    /** Whether a removal succeeds that has read how it stands before something else is done by somebody else. */
    private boolean removedAfter(FormerStaff former, Callable<?> other) {
        var person = UUID.fromString(former.personId());
        try {
            transactions.bySystem(() -> {
                assertThat(retentions.require(person).isToBeRemoved(OVER)).isTrue();
                other.call();
                removing.byRule(person);
                return null;
            });
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }

    private void on(LocalDate day) {
        clock.moveTo(day);
        periods.warn();
        periods.remove();
        periods.pass();
    }

    private static List<String> actions(FormerStaff former) {
        return former.retention().statusCode(200).extract().path("log.action");
    }

    private static List<String> events(FormerStaff former) {
        return PublishedEvents.on("cadre.workforce.people.v1").about(former.personId()).stream()
                .map(Published::type)
                .toList();
    }

    /** Eight years from then on, and a record that is over is deleted. */
    private void ruleChangesOn(LocalDate day) {
        transactions.runBySystem(() -> {
            database.createNativeMutationQuery("update reference_item set valid_to = :day where data_set = 'retention'")
                    .setParameter("day", day.minusDays(1))
                    .executeUpdate();
            database.createNativeMutationQuery("""
                            insert into reference_item (data_set, code, valid_from, body)
                            select data_set, code, :day, jsonb_set(jsonb_set(body, '{keptFor}', '"P8Y"'),
                                                                   '{removal}', '"DELETE"')
                            from reference_item where data_set = 'retention'
                            """).setParameter("day", day).executeUpdate();
        });
    }

    private void ruleIsAsBefore() {
        transactions.runBySystem(() -> {
            database.createNativeMutationQuery(
                            "delete from reference_item where data_set = 'retention' and valid_to is null")
                    .executeUpdate();
            database.createNativeMutationQuery("update reference_item set valid_to = null where data_set = 'retention'")
                    .executeUpdate();
        });
    }
}
