package org.cadre.appraisal.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule U5 of the guide, while replicas that know of no day for a dispute run beside those of this release. */
class ReopenedByEarlierReplicasTest {

    private static final String UNSIGNED = "00000000-0000-0000-0000-0000000000a1";
    private static final String SIGNED = "00000000-0000-0000-0000-0000000000a2";
    private static final String WRITTEN_AGAIN = "00000000-0000-0000-0000-0000000000a3";

    private EarlierRelease release;

    @BeforeEach
    void what_hr_completed_without_a_signature() throws SQLException {
        release = EarlierRelease.at("110");
        release.execute("""
                insert into appraisal_template (id, version, appraisal_year, edition, framework_id, framework_version,
                                                value_codes, principle_codes, status)
                values ('00000000-0000-0000-0000-0000000000b1', 0, 2026, 1, gen_random_uuid(), '1.0', '{A}', '{B}', 'ACTIVE')
                """);
        release.execute("""
                insert into appraisal_cycle (id, version, organisation, name, appraisal_year, starts_on, ends_on, status)
                values ('00000000-0000-0000-0000-0000000000c1', 0, 'R01', 'Appraisals', 2026, '2026-04-01', '2027-03-31',
                        'OPEN')
                """);
        appraisal(UNSIGNED, "COMPLETE", "null");
        appraisal(SIGNED, "COMPLETE", "now()");
        appraisal(WRITTEN_AGAIN, "REOPENED", "null");
    }

    @AfterEach
    void it_is_done_with() throws SQLException {
        release.close();
    }

    @Test
    void u5_what_was_reopened_before_the_upgrade_is_not_disputed() throws SQLException {
        release.upgrade();

        assertThat(disputable()).containsExactly("2026-12-01", null, null);
    }

    @Test
    void u5_what_is_reopened_during_the_upgrade_is_not_disputed() throws SQLException {
        release.upgrade();

        release.execute("""
                update appraisal set state = 'REOPENED', completed_on = null, version = 1 where id = '%s'
                """.formatted(UNSIGNED));
        release.execute("""
                update appraisal set state = 'COMPLETE', completed_on = '2026-11-20', version = 2 where id = '%s'
                """.formatted(UNSIGNED));

        assertThat(disputable()).containsExactly(null, null, null);
    }

    @Test
    void u5_another_change_of_what_is_complete_leaves_the_day_as_it_is() throws SQLException {
        release.upgrade();

        release.execute("update appraisal set version = 1 where id = '%s'".formatted(UNSIGNED));

        assertThat(disputable()).containsExactly("2026-12-01", null, null);
    }

    private List<String> disputable() throws SQLException {
        return release.rows("select cast(disputable_until as text) from appraisal order by id");
    }

    private void appraisal(String id, String state, String signedAt) throws SQLException {
        release.execute("""
                insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id, person_id,
                                       appraiser_id, stage, state, completed_on, appraisee_signed_at,
                                       disputable_until)
                values ('%s', 0, '00000000-0000-0000-0000-0000000000c1', 'R01', 2026,
                        '00000000-0000-0000-0000-0000000000b1', gen_random_uuid(), gen_random_uuid(), 'STAGE_1', '%s', %s, %s,
                        '2026-12-01')
                """.formatted(id, state, state.equals("COMPLETE") ? "'2026-11-03'" : "null", signedAt));
    }
}
