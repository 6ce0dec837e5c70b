package org.cadre.appraisal.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule C1 of the guide, where an organisation had opened several cycles of a year before there was the rule. */
class OneCycleAYearBeforeTest {

    private EarlierRelease release;
    private int cycles;

    @BeforeEach
    void an_earlier_release() throws SQLException {
        release = EarlierRelease.at("152");
    }

    @AfterEach
    void it_is_done_with() throws SQLException {
        release.close();
    }

    @Test
    void c1_the_open_one_is_the_cycle_of_its_year_or_else_the_one_closed_last() throws SQLException {
        cycle("R01", "CLOSED", "'2026-06-01'");
        cycle("R01", "OPEN", "null");
        cycle("R02", "CLOSED", "'2026-08-01'");
        cycle("R02", "CLOSED", "'2026-07-01'");
        cycle("R03", "CLOSED", "'2026-07-01'");
        cycle("R03", "DRAFT", "null");

        release.upgrade();

        assertThat(release.rows("select id from appraisal_cycle where beside_another order by id"))
                .containsExactly(id(1), id(4));
    }

    @Test
    void c1_after_the_upgrade_nobody_opens_another_of_such_a_year() throws SQLException {
        cycle("R01", "CLOSED", "'2026-06-01'");
        cycle("R01", "CLOSED", "'2026-07-01'");
        var draft = cycle("R01", "DRAFT", "null");
        release.upgrade();

        refused(() -> release.execute("update appraisal_cycle set status = 'OPEN' where id = '%s'".formatted(draft)));
        refused(() -> cycle("R01", "CLOSED", "'2026-08-01'"));
        cycle("R02", "OPEN", "null");
    }

    private String cycle(String organisation, String status, String closedOn) throws SQLException {
        cycles++;
        release.execute("""
                insert into appraisal_cycle (id, version, organisation, name, appraisal_year, starts_on, ends_on, status,
                                             closed_on)
                values ('%s', 0, '%s', 'Appraisals', 2026, '2026-04-01', '2027-03-31', '%s', %s)
                """.formatted(id(cycles), organisation, status, closedOn));
        return id(cycles);
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-0000000000c%d".formatted(number);
    }

    private static void refused(ThrowingCallable change) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(change)
                .withMessageContaining("appraisal_cycle_one_a_year");
    }
}
