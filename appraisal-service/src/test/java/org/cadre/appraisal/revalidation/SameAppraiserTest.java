package org.cadre.appraisal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.revalidation.SampleRegulators.DUE;
import static org.cadre.appraisal.revalidation.SampleRegulators.appraisal;
import static org.cadre.appraisal.revalidation.SampleRegulators.cycle;
import static org.cadre.appraisal.revalidation.SampleRegulators.evidence;
import static org.cadre.appraisal.revalidation.SampleRegulators.regulator;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rule R8 of the guide: the same appraiser for three appraisal years in a row at the most. The cycle starts in April 2024. */
class SameAppraiserTest {

    private static final String ONE = "7000001";
    private static final String ANOTHER = "7000002";

    private final RevalidationCycle doctor = cycle("GMC");

    @Test
    void r8_three_years_in_a_row_and_not_a_fourth() {
        held("2024-06-01", ONE);
        held("2025-06-01", ONE);
        held("2026-06-01", ONE);

        refuses("appraiser-too-often", "2027-06-01", ONE);
        held("2027-06-01", ANOTHER);
        held("2028-06-01", ONE);
    }

    @Test
    void r8_the_fourth_year_begins_on_the_first_of_april() {
        held("2024-06-01", ONE);
        held("2025-06-01", ONE);
        held("2026-06-01", ONE);

        held("2027-03-30", ONE);
        held("2027-03-31", ONE);
        refuses("appraiser-too-often", "2027-04-01", ONE);
        refuses("appraiser-too-often", "2027-04-02", ONE);
    }

    @Test
    void r8_counts_whatever_the_order_in_which_they_are_recorded() {
        held("2024-06-01", ONE);
        held("2025-06-01", ONE);
        held("2027-06-01", ONE);

        refuses("appraiser-too-often", "2026-06-01", ONE);
        held("2026-06-01", ANOTHER);
    }

    @Test
    void r8_a_year_with_another_begins_the_count_anew() {
        held("2024-06-01", ONE);
        held("2025-06-01", ANOTHER);
        held("2026-06-01", ONE);
        held("2027-06-01", ONE);
        held("2028-06-01", ONE);

        assertThat(doctor.evidence()).hasSize(5);
    }

    @Test
    void r8_an_appraisal_says_who_held_it_and_nothing_else_does() {
        refuses("appraiser-missing", "2024-06-01", null);
        var nurse = cycle("NMC");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> nurse.record(appraisal(DUE, ONE), regulator("NMC"), DUE))
                .extracting(DomainException::code)
                .isEqualTo("evidence-kind-unknown");
        nurse.record(evidence("PRACTICE", DUE, "1"), regulator("NMC"), DUE);
        assertThat(appraisal(DUE, ONE).toString()).doesNotContain(ONE);
    }

    private void held(String day, String appraiser) {
        doctor.record(appraisal(LocalDate.parse(day), appraiser), regulator("GMC"), DUE);
    }

    private void refuses(String code, String day, String appraiser) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> held(day, appraiser))
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
