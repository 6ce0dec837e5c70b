package org.cadre.appraisal.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules B8 and C11 of the guide, while replicas of a release before run beside those of this one. */
class WrittenByEarlierReplicasTest {

    private static final String CYCLE = "00000000-0000-0000-0000-0000000000c1";
    private static final String TEST = "00000000-0000-0000-0000-0000000000f1";

    private final String today = LocalDate.now(BusinessCalendar.LONDON).toString();

    private EarlierRelease release;

    @BeforeEach
    void the_release_before() throws SQLException {
        release = EarlierRelease.at("85");
    }

    @AfterEach
    void it_is_done_with() throws SQLException {
        release.close();
    }

    @Test
    void a_close_without_its_day_gets_the_day_that_stands_in_the_audit_and_the_figures_of_where_everybody_stood()
            throws SQLException {
        cycle(CYCLE, "CLOSED");
        members();
        release.execute("""
                insert into audit_entry (recorded_at, actor, action, resource, resource_id, decision)
                values ('2026-10-05T23:30:00Z', 'hr', 'close', 'cycle', '%s', 'ALLOWED')
                """.formatted(CYCLE));

        release.upgrade();

        assertThat(closedOn()).containsExactly("2026-10-06");
        assertThat(figures())
                .containsExactly(
                        "COMPLETED_ON 2026-06-01 1", "MEMBER COMPLETED 1", "MEMBER EXCLUDED 1", "MEMBER IN_PROGRESS 1");
        assertThat(lines()).containsExactly("2 1");
    }

    @Test
    void where_the_audit_says_nothing_it_is_the_last_day_of_the_cycle() throws SQLException {
        cycle(CYCLE, "CLOSED");

        release.upgrade();

        assertThat(closedOn()).containsExactly("2027-03-31");
    }

    @Test
    void a_cycle_that_is_open_and_one_that_has_its_day_stay_as_they_are() throws SQLException {
        cycle(CYCLE, "OPEN");
        cycle("00000000-0000-0000-0000-0000000000c2", "CLOSED");
        members();
        release.execute("update appraisal_cycle set closed_on = '2026-09-01' where status = 'CLOSED'");

        release.upgrade();

        assertThat(release.rows("select cast(closed_on as text) from appraisal_cycle order by id"))
                .containsExactly(null, "2026-09-01");
        assertThat(figures()).isEmpty();
    }

    @Test
    void a_close_by_an_earlier_replica_during_the_upgrade_keeps_its_day_and_its_figures() throws SQLException {
        cycle(CYCLE, "OPEN");
        members();
        release.upgrade();

        release.executeForHr("R01", "update appraisal_cycle set status = 'CLOSED', version = 1");

        assertThat(closedOn()).containsExactly(today);
        assertThat(figures())
                .contains("MEMBER COMPLETED 1", "MEMBER EXCLUDED 1")
                .hasSize(4);
        assertThat(lines()).containsExactly("2 1");
    }

    @Test
    void a_close_that_names_its_day_keeps_its_figures_itself() throws SQLException {
        cycle(CYCLE, "OPEN");
        members();
        release.upgrade();

        release.executeForHr("R01", "update appraisal_cycle set status = 'CLOSED', closed_on = '2026-11-02'");

        assertThat(closedOn()).containsExactly("2026-11-02");
        assertThat(figures()).isEmpty();
    }

    @Test
    void a_doubt_that_an_earlier_replica_wrote_before_or_during_the_upgrade_stands_beside_the_others()
            throws SQLException {
        test();
        doubt("Reported in March");
        release.upgrade();
        assertThat(doubts()).containsExactly("0 Reported in March %s 2".formatted(today));

        check(2);
        doubt("Reported in May");
        release.execute("update fitness_test set version = version + 1");

        assertThat(doubts())
                .containsExactly(
                        "0 Reported in March %s 2".formatted(today), "1 Reported in May %s 3".formatted(today));
        assertThat(release.rows("select grounds from fitness_test")).containsExactly((String) null);
    }

    private void cycle(String id, String status) throws SQLException {
        release.execute("""
                insert into appraisal_cycle (id, version, organisation, name, appraisal_year, starts_on, ends_on, status)
                values ('%s', 0, 'R01', 'Appraisals', 2026, '2026-04-01', '2027-03-31', '%s')
                """.formatted(id, status));
    }

    /** The second reports to the first; one has completed since the close. */
    private void members() throws SQLException {
        member(1, "'COMPLETED', null, '2026-06-01'");
        member(2, "'COMPLETED_AFTER_CLOSE', 'IN_PROGRESS', null");
        member(3, "'EXCLUDED', null, null");
        release.execute("insert into workforce_person (person_id, event_number) values ('%s', 1)".formatted(person(2)));
        release.execute("""
                insert into workforce_assignment (assignment_id, person_id, organisation, starts_on, manager_id)
                values (gen_random_uuid(), '%s', 'R01', '2020-01-01', '%s')
                """.formatted(person(2), person(1)));
    }

    private void member(int person, String standing) throws SQLException {
        release.execute("""
                insert into cycle_member
                    (cycle_id, person_id, organisation, since, standing, standing_at_close, last_completed_on)
                values ('%s', '%s', 'R01', '2026-04-01', %s)
                """.formatted(CYCLE, person(person), standing));
    }

    private void test() throws SQLException {
        release.execute("""
                insert into board_seat
                    (id, version, organisation, body, person_id, role, director, sole, duty, starts_on)
                values ('%s', 0, 'R01', 'NHS_TRUST', '%s', 'CHAIR', true, true, 'NONE', '2026-01-01')
                """.formatted(TEST, person(1)));
        release.execute("""
                insert into fitness_test (id, version, organisation, seat_id, person_id, role, state, attested_on)
                values ('%s', 0, 'R01', '%s', '%s', 'CHAIR', 'IN_PROGRESS', '2026-02-01')
                """.formatted(TEST, TEST, person(1)));
        check(0);
        check(1);
    }

    private void check(int position) throws SQLException {
        release.execute("insert into fitness_check values ('%s', %d, 'INSOLVENCY', '2026-02-02', 'CLEAR', null)"
                .formatted(TEST, position));
    }

    /** As a replica from before V67 writes it. */
    private void doubt(String grounds) throws SQLException {
        release.execute("update fitness_test set state = 'UNDER_INVESTIGATION', grounds = '%s'".formatted(grounds));
    }

    private List<String> doubts() throws SQLException {
        return release.rows("""
                select concat_ws(' ', position, grounds, raised_on, checks_before) from fitness_doubt order by position
                """);
    }

    private List<String> closedOn() throws SQLException {
        return release.rows("select cast(closed_on as text) from appraisal_cycle where id = '%s'".formatted(CYCLE));
    }

    private List<String> figures() throws SQLException {
        return release.rows("select concat_ws(' ', kind, stands, tally) from cycle_final_tally order by 1");
    }

    private List<String> lines() throws SQLException {
        return release.rows("""
                select concat_ws(' ', right(cast(person_id as text), 1), right(cast(manager_id as text), 1)) from cycle_line
                """);
    }

    private static String person(int number) {
        return "00000000-0000-0000-0000-00000000000%d".formatted(number);
    }
}
