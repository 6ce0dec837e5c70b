package org.cadre.appraisal.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule T9 of the guide, for appraisals of a release that kept no history. */
class HistoryFromAuditTest {

    private static final String APPRAISAL = "00000000-0000-0000-0000-0000000000a1";
    private static final String OTHER = "00000000-0000-0000-0000-0000000000a2";

    private EarlierRelease release;
    private int minute;

    @BeforeEach
    void a_release_that_kept_no_history() throws SQLException {
        release = EarlierRelease.at("95");
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
    }

    @AfterEach
    void it_is_done_with() throws SQLException {
        release.close();
    }

    @Test
    void it_is_put_together_from_the_audit_in_the_order_of_what_happened() throws SQLException {
        appraisal(APPRAISAL, "COMPLETE", "completed_on", "'2026-06-20'");
        appraisal(OTHER, "DRAFT", "completed_on", "null");
        audited(OTHER, "system:enrolment", "start", "cycle 1");
        audited(APPRAISAL, "hr", "start", null);
        audited(APPRAISAL, "one", "start-preparation", null);
        audited(APPRAISAL, "one", "share", null);
        audited(APPRAISAL, "two", "hold-meeting", null);
        audited(APPRAISAL, "two", "sign", null);
        audited(APPRAISAL, "one", "dispute", null);
        audited(APPRAISAL, "three", "resolve", null);
        audited(APPRAISAL, "two", "sign", null);
        audited(APPRAISAL, "one", "sign", null);
        audited(APPRAISAL, "hr", "reopen", "FACTUAL_ERROR");
        audited(APPRAISAL, "two", "sign", null);
        audited(APPRAISAL, "three", "send-back", null);
        audited(APPRAISAL, "two", "sign", null);
        audited(APPRAISAL, "one", "dispute", null);
        audited(APPRAISAL, "three", "resolve", null);
        audited(APPRAISAL, "three", "complete", null);

        release.upgrade();

        assertThat(history(APPRAISAL))
                .containsExactly(
                        "- DRAFT START HR -",
                        "DRAFT SELF_PREP START_PREPARATION - -",
                        "SELF_PREP MEETING_HELD HOLD_MEETING APPRAISER -",
                        "MEETING_HELD APPRAISER_SIGNED SIGN APPRAISER -",
                        "APPRAISER_SIGNED DISPUTED DISPUTE APPRAISEE -",
                        "DISPUTED REOPENED RESOLVE REVIEWER -",
                        "REOPENED APPRAISER_SIGNED SIGN APPRAISER -",
                        "APPRAISER_SIGNED COMPLETE SIGN APPRAISEE -",
                        "COMPLETE REOPENED REOPEN HR FACTUAL_ERROR",
                        "REOPENED APPRAISER_SIGNED SIGN APPRAISER -",
                        "APPRAISER_SIGNED REOPENED SEND_BACK REVIEWER -",
                        "REOPENED APPRAISER_SIGNED SIGN APPRAISER -",
                        "APPRAISER_SIGNED DISPUTED DISPUTE APPRAISEE -",
                        "DISPUTED COMPLETE RESOLVE REVIEWER -");
        assertThat(history(OTHER)).containsExactly("- DRAFT START SYSTEM -");
        assertThat(release.rows("select distinct cast(reconstructed as text) from appraisal_state_change"))
                .containsExactly("true");
    }

    @Test
    void who_left_was_cancelled_by_the_service_and_a_refusal_was_no_step() throws SQLException {
        appraisal(APPRAISAL, "CANCELLED", "cancellation_reason", "'LEFT_ORGANISATION'");
        appraisal(OTHER, "CANCELLED", "cancellation_reason", "'STARTED_IN_ERROR'");
        audited(APPRAISAL, "system:enrolment", "start", "cycle 1");
        refused(APPRAISAL, "hr", "cancel");
        audited(APPRAISAL, "system:enrolment", "cancelled", "LEFT_ORGANISATION");
        audited(OTHER, "hr", "cancel", null);

        release.upgrade();

        assertThat(history(APPRAISAL))
                .containsExactly("- DRAFT START SYSTEM -", "DRAFT CANCELLED CANCEL SYSTEM LEFT_ORGANISATION");
        assertThat(history(OTHER)).containsExactly("- CANCELLED CANCEL HR STARTED_IN_ERROR");
    }

    private void appraisal(String id, String state, String column, String value) throws SQLException {
        release.execute("""
                insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id, person_id,
                                       appraiser_id, stage, state, %s)
                values ('%s', 0, '00000000-0000-0000-0000-0000000000c1', 'R01', 2026,
                        '00000000-0000-0000-0000-0000000000b1', gen_random_uuid(), gen_random_uuid(), 'STAGE_1', '%s', %s)
                """.formatted(column, id, state, value));
    }

    private void audited(String appraisal, String actor, String action, String reason) throws SQLException {
        entry(appraisal, actor, action, "ALLOWED", reason == null ? "null" : "'" + reason + "'");
    }

    private void refused(String appraisal, String actor, String action) throws SQLException {
        entry(appraisal, actor, action, "DENIED", "null");
    }

    private void entry(String appraisal, String actor, String action, String decision, String reason)
            throws SQLException {
        minute++;
        release.execute("""
                insert into audit_entry (recorded_at, actor, action, resource, resource_id, decision, reason)
                values (timestamptz '2026-05-01T09:00:00Z' + interval '%d minutes', '%s', '%s', 'appraisal', '%s', '%s', %s)
                """.formatted(minute, actor, action, appraisal, decision, reason));
    }

    private List<String> history(String appraisal) throws SQLException {
        return release.rows("""
                select concat_ws(' ', coalesce(from_state, '-'), to_state, action, coalesce(taken_by, '-'),
                                 coalesce(reason, '-'))
                from appraisal_state_change where appraisal_id = '%s' order by id
                """.formatted(appraisal));
    }
}
