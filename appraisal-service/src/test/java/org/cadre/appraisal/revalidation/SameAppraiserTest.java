package org.cadre.appraisal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.revalidation.SampleRegulators.DUE;
import static org.cadre.appraisal.revalidation.SampleRegulators.appraisal;
import static org.cadre.appraisal.revalidation.SampleRegulators.cycle;
import static org.cadre.appraisal.revalidation.SampleRegulators.evidence;
import static org.cadre.appraisal.revalidation.SampleRegulators.regulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    void r8_the_years_go_on_from_one_cycle_into_the_next() {
        held("2027-04-01", ONE);
        held("2029-03-31", ONE);
        var next = after(doctor);

        var last = LocalDate.parse("2030-03-31");
        for (var day : List.of(last.minusDays(1), last)) {
            next.record(appraisal(day, ONE), regulator("GMC"), List.of(doctor), last);
        }
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> next.record(
                        appraisal(last.plusDays(1), ONE), regulator("GMC"), List.of(doctor), last.plusDays(1)))
                .extracting(DomainException::code)
                .isEqualTo("appraiser-too-often");
        next.record(appraisal(last.plusDays(1), ANOTHER), regulator("GMC"), List.of(doctor), last.plusDays(1));
    }

    @Test
    void r8_so_they_do_into_the_cycle_before() {
        var next = after(doctor);
        var later = LocalDate.parse("2032-03-31");
        for (var day : List.of("2029-06-01", "2030-06-01", "2031-06-01")) {
            next.record(appraisal(LocalDate.parse(day), ONE), regulator("GMC"), List.of(doctor), later);
        }

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> doctor.record(appraisal(DUE, ONE), regulator("GMC"), List.of(next), later))
                .extracting(DomainException::code)
                .isEqualTo("appraiser-too-often");
        doctor.record(appraisal(DUE.minusYears(1), ONE), regulator("GMC"), List.of(next), later);
    }

    private static RevalidationCycle after(RevalidationCycle cycle) {
        return cycle(
                new Registration("GMC", Optional.empty(), false), cycle.dueOn().plusYears(5));
    }

    @Test
    void r8_an_appraisal_says_who_held_it_and_nothing_else_does() {
        refuses("appraiser-missing", "2024-06-01", null);
        var nurse = cycle("NMC");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> nurse.record(appraisal(DUE, ONE), regulator("NMC"), List.of(), DUE))
                .extracting(DomainException::code)
                .isEqualTo("evidence-kind-unknown");
        nurse.record(evidence("PRACTICE", DUE, "1"), regulator("NMC"), List.of(), DUE);
        assertThat(appraisal(DUE, ONE).toString()).doesNotContain(ONE);
    }

    private void held(String day, String appraiser) {
        doctor.record(appraisal(LocalDate.parse(day), appraiser), regulator("GMC"), List.of(), DUE);
    }

    private void refuses(String code, String day, String appraiser) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> held(day, appraiser))
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
