package org.cadre.appraisal.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule B2 of the guide, for the seats that a release before V66 let overlap. */
class OverlappingSeatsTest {

    private static final String OVERLAP = "23P01";

    private EarlierRelease release;

    @BeforeEach
    void a_release_that_let_seats_overlap() throws SQLException {
        release = EarlierRelease.at("65");
    }

    @AfterEach
    void it_is_done_with() throws SQLException {
        release.close();
    }

    @Test
    void a_former_chair_ends_on_the_day_before_the_next_one_starts() throws SQLException {
        chair("R01", 1, "2026-01-01", "'2026-12-31'");
        chair("R01", 2, "2026-07-01", "null");

        release.upgrade();

        assertThat(seats("R01")).containsExactly("1 2026-01-01 2026-06-30", "2 2026-07-01 -");
    }

    @Test
    void who_follows_on_the_last_day_shortens_the_former_seat_and_who_follows_on_the_day_after_does_not()
            throws SQLException {
        var lastDays = List.of("2026-06-30", "2026-07-01", "2026-07-02");
        for (var lastDay : lastDays) {
            var organisation = "R0" + lastDays.indexOf(lastDay);
            chair(organisation, 1, "2026-01-01", "'%s'".formatted(lastDay));
            chair(organisation, 2, "2026-07-01", "null");
        }

        release.upgrade();

        for (var lastDay : lastDays) {
            assertThat(seats("R0" + lastDays.indexOf(lastDay)))
                    .as(lastDay)
                    .containsExactly("1 2026-01-01 2026-06-30", "2 2026-07-01 -");
        }
    }

    @Test
    void of_several_that_follow_the_first_counts_for_each() throws SQLException {
        chair("R01", 1, "2026-01-01", "'2026-12-31'");
        chair("R01", 2, "2026-03-01", "'2026-11-30'");
        chair("R01", 3, "2026-05-01", "null");

        release.upgrade();

        assertThat(seats("R01"))
                .containsExactly("1 2026-01-01 2026-02-28", "2 2026-03-01 2026-04-30", "3 2026-05-01 -");
    }

    @Test
    void a_seat_of_which_there_are_several_is_shortened_for_the_same_person_only() throws SQLException {
        seat("R01", 1, "NED", false, "2026-01-01", "'2026-12-31'");
        seat("R01", 2, "NED", false, "2026-02-01", "null");
        seat("R01", 1, "NED", false, "2026-07-01", "null");
        seat("R02", 1, "NED", false, "2026-01-01", "'2026-12-31'");
        seat("R02", 1, "CHAIR", true, "2026-07-01", "null");

        release.upgrade();

        assertThat(seats("R01")).containsExactly("1 2026-01-01 2026-06-30", "2 2026-02-01 -", "1 2026-07-01 -");
        assertThat(seats("R02")).containsExactly("1 2026-01-01 2026-12-31", "1 2026-07-01 -");
    }

    /** Which of the two is right nobody but the organisation knows. */
    @Test
    void two_that_start_on_the_same_day_stop_the_upgrade_and_are_named_by_the_constraint() throws SQLException {
        chair("R01", 1, "2026-04-01", "'2026-04-01'");
        chair("R01", 2, "2026-04-01", "null");

        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(release::upgrade)
                .withMessageContaining("board_seat_sole");
        assertThat(seats("R01")).containsExactlyInAnyOrder("1 2026-04-01 2026-04-01", "2 2026-04-01 -");

        release.execute("delete from board_seat where ends_on is not null");
        release.upgrade();
        assertThat(seats("R01")).containsExactly("2 2026-04-01 -");
    }

    @Test
    void from_then_on_no_two_overlap() throws SQLException {
        chair("R01", 1, "2026-01-01", "'2026-12-31'");
        release.upgrade();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> chair("R01", 2, "2026-12-31", "null"))
                .extracting(SQLException::getSQLState)
                .isEqualTo(OVERLAP);
        chair("R01", 2, "2027-01-01", "null");
        assertThat(seats("R01")).hasSize(2);
    }

    private void chair(String organisation, int person, String startsOn, String endsOn) throws SQLException {
        seat(organisation, person, "CHAIR", true, startsOn, endsOn);
    }

    private void seat(String organisation, int person, String role, boolean sole, String startsOn, String endsOn)
            throws SQLException {
        release.execute("""
                insert into board_seat
                    (id, version, organisation, body, person_id, role, director, sole, duty, starts_on, ends_on)
                values (gen_random_uuid(), 0, '%s', 'NHS_TRUST', cast('00000000-0000-0000-0000-00000000000%d' as uuid),
                        '%s', true, %s, 'NONE', '%s', %s)
                """.formatted(organisation, person, role, sole, startsOn, endsOn));
    }

    /** Person, first day and last day, the first to start first. */
    private List<String> seats(String organisation) throws SQLException {
        return release.rows("""
                select concat_ws(' ', right(cast(person_id as text), 1), starts_on, coalesce(cast(ends_on as text), '-'))
                from board_seat where organisation = '%s' order by starts_on
                """.formatted(organisation));
    }
}
