package org.cadre.appraisal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.revalidation.SampleRegulators.DUE;
import static org.cadre.appraisal.revalidation.SampleRegulators.appraisal;
import static org.cadre.appraisal.revalidation.SampleRegulators.balance;
import static org.cadre.appraisal.revalidation.SampleRegulators.cycle;
import static org.cadre.appraisal.revalidation.SampleRegulators.record;
import static org.cadre.appraisal.revalidation.SampleRegulators.regulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadre.appraisal.standard.AppraisalYear;
import org.junit.jupiter.api.Test;

/** Rules R1, R4 and R5 of the guide: what is needed, held and missing. */
class BalanceTest {

    @Test
    void of_35_hours_that_the_NMC_wants_34_leave_a_gap_of_1() {
        var nurse = cycle("NMC");
        record(nurse, "CPD", "34");

        var hours = balance(nurse, "CPD_HOURS", Set.of());

        assertThat(hours.needed()).isEqualByComparingTo("35");
        assertThat(hours.held()).isEqualByComparingTo("34");
        assertThat(hours.missing()).isEqualByComparingTo("1");
        assertThat(hours.isMet()).isFalse();
        record(nurse, "CPD", "1.5");
        assertThat(balance(nurse, "CPD_HOURS", Set.of()).missing()).isEqualByComparingTo("0");
    }

    @Test
    void participatory_hours_count_twice_and_others_once() {
        var nurse = cycle("NMC");
        record(nurse, "PARTICIPATORY_CPD", "20");
        record(nurse, "CPD", "15");

        assertThat(balance(nurse, "CPD_HOURS", Set.of()).isMet()).isTrue();
        assertThat(balance(nurse, "PARTICIPATORY_CPD_HOURS", Set.of()).isMet()).isTrue();
        assertThat(balance(nurse, "PARTICIPATORY_CPD_HOURS", Set.of()).held()).isEqualByComparingTo("20");
    }

    @Test
    void who_is_registered_twice_needs_900_hours_of_practice() {
        var midwifeToo = cycle(new Registration("NMC", Optional.empty(), true));

        assertThat(balance(cycle("NMC"), "PRACTICE_HOURS", Set.of()).needed()).isEqualByComparingTo("450");
        assertThat(balance(midwifeToo, "PRACTICE_HOURS", Set.of()).needed()).isEqualByComparingTo("900");
        assertThat(balance(midwifeToo, "CPD_HOURS", Set.of()).needed()).isEqualByComparingTo("35");
    }

    @Test
    void the_GMC_wants_an_appraisal_a_year_and_six_kinds_of_information() {
        assertThat(regulator("GMC").kinds())
                .containsExactly(
                        "COLLEAGUE_FEEDBACK",
                        "COMPLIMENTS_AND_COMPLAINTS",
                        "CPD",
                        "PATIENT_FEEDBACK",
                        "QUALITY_IMPROVEMENT",
                        "SIGNIFICANT_EVENTS",
                        "WHOLE_PRACTICE_APPRAISAL");
        assertThat(balance(cycle("GMC"), "APPRAISALS", Set.of()).missing()).isEqualByComparingTo("5");
        assertThat(balance(cycle("GMC"), "PATIENT_FEEDBACK", Set.of()).missing())
                .isEqualByComparingTo("1");
    }

    @Test
    void where_an_employer_says_so_completed_appraisals_count_and_two_in_one_year_are_one() {
        var doctor = cycle("GMC");
        var lastOfYear = LocalDate.parse("2027-03-31");
        assertThat(balance(doctor, "APPRAISALS", Set.of(new AppraisalYear(2026)))
                        .held())
                .isEqualByComparingTo("0");
        doctor.record(appraisal(lastOfYear, "7000001"), regulator("GMC"), List.of(), DUE);
        assertThat(held(doctor, 2026)).isEqualTo(1);
        assertThat(held(doctor, 2027)).isEqualTo(2);

        doctor.record(appraisal(lastOfYear.plusDays(1), "7000001"), regulator("GMC"), List.of(), DUE);
        assertThat(held(doctor, 2026)).isEqualTo(2);
    }

    @Test
    void pharmacists_need_four_records_one_discussion_and_one_account() {
        var pharmacist = cycle("GPHC");
        record(pharmacist, "CPD", "3");

        assertThat(balance(pharmacist, "CPD", Set.of()).missing()).isEqualByComparingTo("1");
        assertThat(balance(pharmacist, "PEER_DISCUSSION", Set.of()).missing()).isEqualByComparingTo("1");
        assertThat(balance(pharmacist, "REFLECTIVE_ACCOUNT", Set.of()).missing())
                .isEqualByComparingTo("1");
    }

    @Test
    void more_than_is_needed_leaves_nothing_missing() {
        var pharmacist = cycle("GPHC");
        record(pharmacist, "CPD", "7");

        assertThat(balance(pharmacist, "CPD", Set.of()).missing()).isEqualByComparingTo("0");
    }

    private static int held(RevalidationCycle doctor, int appraisedIn) {
        var counting = new Requirement(
                "APPRAISALS",
                "An appraisal in each appraisal year",
                RequirementUnit.APPRAISAL_YEARS,
                BigDecimal.valueOf(5),
                Optional.empty(),
                Set.of("WHOLE_PRACTICE_APPRAISAL"),
                true,
                Optional.empty());
        return Balance.of(counting, doctor, Set.of(new AppraisalYear(appraisedIn)))
                .held()
                .intValueExact();
    }
}
