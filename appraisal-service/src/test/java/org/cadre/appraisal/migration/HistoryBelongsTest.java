package org.cadre.appraisal.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule T9 of the guide: a history is of an appraisal that there is, also one that was written by an upgrade. */
class HistoryBelongsTest {

    private static final String KEPT = "00000000-0000-0000-0000-0000000000a1";
    private static final String DELETED = "00000000-0000-0000-0000-0000000000a2";

    private EarlierRelease release;

    /** V102 writes the history and V103 ties it to the appraisals; one was deleted in between. */
    @BeforeEach
    void a_history_whose_appraisal_was_deleted() throws SQLException {
        release = EarlierRelease.at("102");
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
        for (var appraisal : List.of(KEPT, DELETED)) {
            release.execute("""
                    insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id, person_id,
                                           appraiser_id, stage, state)
                    values ('%s', 0, '00000000-0000-0000-0000-0000000000c1', 'R01', 2026,
                            '00000000-0000-0000-0000-0000000000b1', gen_random_uuid(), gen_random_uuid(), 'STAGE_1', 'DRAFT')
                    """.formatted(appraisal));
            release.execute("""
                    insert into appraisal_state_change (id, appraisal_id, person_id, to_state, action, taken_by, taken_at)
                    values (gen_random_uuid(), '%s', gen_random_uuid(), 'DRAFT', 'START', 'HR', now())
                    """.formatted(appraisal));
        }
        release.execute("delete from appraisal where id = '%s'".formatted(DELETED));
    }

    @AfterEach
    void it_is_done_with() throws SQLException {
        release.close();
    }

    @Test
    void what_v109_called_valid_it_did_not_look_at() throws SQLException {
        release.upgradeTo("115");

        assertThat(release.rows("""
                        select cast(convalidated as text) from pg_constraint
                        where conname = 'appraisal_state_change_appraisal'
                        """)).containsExactly("true");
        assertThat(histories()).containsExactly(KEPT, DELETED);
    }

    @Test
    void t9_after_the_upgrade_no_history_is_left_of_an_appraisal_that_is_gone() throws SQLException {
        release.upgrade();

        assertThat(histories()).containsExactly(KEPT);
        release.execute("delete from appraisal where id = '%s'".formatted(KEPT));
        assertThat(histories()).isEmpty();
    }

    @Test
    void t9_after_the_upgrade_a_history_is_what_it_was_to_others_and_to_the_owner() throws SQLException {
        release.upgrade();

        release.executeForHr("R01", """
                insert into appraisal_state_change
                    (id, appraisal_id, person_id, from_state, to_state, action, taken_by, taken_at)
                values (gen_random_uuid(), '%s', gen_random_uuid(), 'DRAFT', 'CANCELLED', 'CANCEL', 'HR', now())
                """.formatted(KEPT));
        assertThatThrownBy(() -> release.executeForHr("R01", "delete from appraisal_state_change"))
                .isInstanceOf(SQLException.class);
        release.execute("delete from appraisal_state_change");
        assertThat(histories()).containsExactly(KEPT, KEPT);
        assertThat(policies()).containsExactly("scope", "writing");
    }

    @Test
    void v119_refuses_what_is_left_of_an_appraisal_that_is_gone_and_says_how_much() throws SQLException {
        release.upgradeTo("117");
        release.execute("alter table appraisal_state_change drop constraint appraisal_state_change_appraisal");
        release.execute("delete from appraisal where id = '%s'".formatted(KEPT));

        assertThatThrownBy(release::upgrade)
                .hasMessageContaining("appraisal_state_change holds 1 row(s) of appraisals that there are no more");

        release.execute("""
                delete from appraisal_state_change history
                where not exists (select from appraisal where appraisal.id = history.appraisal_id)
                """);
        release.upgrade();
        assertThat(histories()).isEmpty();
        assertThat(policies()).containsExactly("scope", "writing");
    }

    @Test
    void v119_calls_nothing_right_that_it_does_not_see() throws SQLException {
        release.upgradeTo("118");
        release.execute("drop policy checking on appraisal_state_change");

        assertThatThrownBy(release::upgrade).hasMessageContaining("appraisal_state_change cannot be checked");
    }

    private List<String> policies() throws SQLException {
        return release.rows("select policyname from pg_policies where tablename = 'appraisal_state_change' order by 1");
    }

    /** Of which appraisals there are, whatever the policies show. */
    private List<String> histories() throws SQLException {
        release.execute("alter table appraisal_state_change no force row level security");
        var found = release.rows("select cast(appraisal_id as text) from appraisal_state_change order by appraisal_id");
        release.execute("alter table appraisal_state_change force row level security");
        return found;
    }
}
