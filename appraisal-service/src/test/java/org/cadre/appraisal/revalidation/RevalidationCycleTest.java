package org.cadre.appraisal.revalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.revalidation.SampleRegulators.DUE;
import static org.cadre.appraisal.revalidation.SampleRegulators.cycle;
import static org.cadre.appraisal.revalidation.SampleRegulators.evidence;
import static org.cadre.appraisal.revalidation.SampleRegulators.regulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules R1 to R4 of the guide, without a database. */
class RevalidationCycleTest {

    private static final LocalDate LATER = DUE.plusYears(1);

    @Test
    void a_cycle_has_the_length_that_its_regulator_gives_it() {
        assertThat(cycle("GMC").startsOn()).isEqualTo("2024-04-01");
        assertThat(cycle("NMC").startsOn()).isEqualTo("2026-04-01");
        assertThat(cycle(new Registration("HCPC", Optional.of("PH"), false)).startsOn())
                .isEqualTo("2027-04-01");
        assertThat(cycle("GPHC").startsOn()).isEqualTo("2028-04-01");
    }

    @Test
    void a_cycle_starts_on_the_day_after_the_one_before_it_ended() {
        assertThat(startOf("NMC", "2028-02-27")).isEqualTo("2025-02-28");
        assertThat(startOf("NMC", "2028-02-28")).isEqualTo("2025-03-01");
        assertThat(startOf("NMC", "2028-02-29")).isEqualTo("2025-03-01");
        assertThat(startOf("NMC", "2028-03-01")).isEqualTo("2025-03-02");
        assertThat(startOf("GPHC", "2025-02-27")).isEqualTo("2024-02-28");
        assertThat(startOf("GPHC", "2025-02-28")).isEqualTo("2024-03-01");
        assertThat(startOf("GPHC", "2025-03-01")).isEqualTo("2024-03-02");
    }

    private static LocalDate startOf(String regulator, String dueOn) {
        return regulator(regulator).startOf(LocalDate.parse(dueOn));
    }

    @Test
    void evidence_counts_from_the_first_day_to_the_last_both_included() {
        var nurse = cycle("NMC");
        var first = nurse.startsOn();

        refuses("evidence-before-cycle", () -> record(nurse, first.minusDays(1), LATER));
        for (var day : new LocalDate[] {first, first.plusDays(1), DUE.minusDays(1), DUE}) {
            record(nurse, day, LATER);
        }
        refuses("evidence-after-cycle", () -> record(nurse, DUE.plusDays(1), LATER));
        assertThat(nurse.evidence()).hasSize(4);
    }

    @Test
    void nothing_is_recorded_before_it_was_done() {
        var nurse = cycle("NMC");
        var today = nurse.startsOn().plusDays(10);

        record(nurse, today.minusDays(1), today);
        record(nurse, today, today);
        refuses("evidence-in-future", () -> record(nurse, today.plusDays(1), today));
    }

    @Test
    void evidence_is_of_a_kind_that_counts_and_pieces_are_whole() {
        var nurse = cycle("NMC");

        refuses("evidence-kind-unknown", () -> SampleRegulators.record(nurse, "PATIENT_FEEDBACK", "1"));
        refuses("quantity-not-whole", () -> SampleRegulators.record(nurse, "PRACTICE_FEEDBACK", "1.5"));
        SampleRegulators.record(nurse, "PRACTICE_FEEDBACK", "2.00");
        SampleRegulators.record(nurse, "PRACTICE", "7.50");
    }

    @Test
    void r3_a_cycle_holds_a_thousand_pieces_and_no_more() {
        var nurse = cycle("NMC");
        for (var piece = 0; piece < 1000; piece++) {
            SampleRegulators.record(nurse, "PRACTICE", "0.25");
        }

        refuses("evidence-too-much", () -> SampleRegulators.record(nurse, "PRACTICE", "0.25"));
        assertThat(nurse.evidence()).hasSize(1000);
    }

    @Test
    void r2_only_where_each_is_renewed_for_itself_a_profession_is_named() {
        refuses("profession-unknown", () -> cycle(new Registration("HCPC", Optional.empty(), false)));
        refuses("profession-unknown", () -> cycle(new Registration("HCPC", Optional.of("XX"), false)));
        refuses("profession-unknown", () -> cycle(new Registration("NMC", Optional.of("PH"), false)));
        refuses("dual-registration-unknown", () -> cycle(new Registration("GMC", Optional.empty(), true)));
        assertThat(regulator("HCPC").professions().orElseThrow()).hasSize(15);
    }

    @Test
    void r6_evidence_in_error_is_taken_back() {
        var nurse = cycle("NMC");
        SampleRegulators.record(nurse, "PRACTICE", "7.5");

        refuses("evidence-unknown", () -> nurse.withdraw(new UUID(0, 9)));
        nurse.withdraw(new UUID(0, 3));
        assertThat(nurse.evidence()).isEmpty();
    }

    @Test
    void r6_a_last_day_moves_as_long_as_the_evidence_stays_within() {
        var nurse = cycle("NMC");
        record(nurse, nurse.startsOn(), LATER);

        refuses("evidence-outside-cycle", () -> nurse.correct(DUE.plusDays(1), regulator("NMC")));
        nurse.correct(DUE.minusDays(1), regulator("NMC"));
        assertThat(nurse.startsOn()).isEqualTo("2026-03-31");
    }

    @Test
    void where_a_document_lies_is_not_told_to_logs() {
        assertThat(evidence("PRACTICE", DUE, "1").toString()).doesNotContain("drawer");
    }

    private static void record(RevalidationCycle nurse, LocalDate day, LocalDate today) {
        nurse.record(evidence("PRACTICE", day, "1"), regulator("NMC"), List.of(), today);
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
