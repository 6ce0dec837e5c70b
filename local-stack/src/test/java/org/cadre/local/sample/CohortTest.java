package org.cadre.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<CohortRole> ROLES =
            List.of(CohortRole.APPRAISEE, CohortRole.MANAGER, CohortRole.ASSESSOR);

    @Test
    void all_report_to_the_manager_who_reports_to_nobody_in_it() {
        var cohort = Cohort.of(1, "RR8", TODAY, ROLES);
        var manager = cohort.having(CohortRole.MANAGER).getFirst();

        assertThat(manager.managerEmployeeNumber()).isEmpty();
        assertThat(cohort.having(CohortRole.APPRAISEE).getFirst().managerEmployeeNumber())
                .isEqualTo(manager.employeeNumber());
        assertThat(cohort.having(CohortRole.ASSESSOR).getFirst().managerEmployeeNumber())
                .isEqualTo(manager.employeeNumber());
    }

    @Test
    void two_runs_share_nobody() {
        var first = Cohort.of(1, "RR8", TODAY, ROLES).members();
        var second = Cohort.of(2, "RR8", TODAY, ROLES).members();

        assertThat(first.stream().map(member -> member.row().staffUid()))
                .doesNotContainAnyElementsOf(
                        second.stream().map(member -> member.row().staffUid()).toList());
        assertThat(first.stream().map(member -> member.row().employeeNumber()))
                .doesNotContainAnyElementsOf(second.stream()
                        .map(member -> member.row().employeeNumber())
                        .toList());
    }

    @Test
    void the_extract_has_a_header_and_a_row_for_each() {
        assertThat(StaffSampleTest.rows(Cohort.of(1, "RR8", TODAY, ROLES).asExtract()))
                .hasSize(3)
                .allSatisfy(
                        row -> assertThat(row.getField("EMPLOYING_ORG_CODE")).isEqualTo("RR8"));
    }
}
