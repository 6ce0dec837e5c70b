package org.cadre.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.problem.Violation;
import org.cadre.talent.upstream.training.Verdict;
import org.cadre.talent.upstream.training.Verdict.Gap;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final LocalDate LAST = LocalDate.parse("2027-06-30");
    private static final Gap INDUCTION = new Gap("INDUCTION_NOT_COMPLETED", "The induction is not completed");
    private static final Gap PROGRAMME = new Gap("PROGRAMME_NOT_COMPLETED", "No accredited programme is completed");

    @Test
    void no_verdict_yet_keeps_the_gate_shut() {
        assertThat(codes(Gate.gaps(Optional.empty(), "STAGE_2", LAST))).containsExactly("no-verdict-yet");
    }

    @Test
    void whoever_is_eligible_passes_with_or_without_a_dispensation() {
        assertThat(on(LAST, "ELIGIBLE")).isEmpty();
        assertThat(on(LAST, "ELIGIBLE_WITH_DISPENSATION", PROGRAMME)).isEmpty();
    }

    @Test
    void each_gap_is_named() {
        assertThat(on(LAST, "NOT_ELIGIBLE", INDUCTION, PROGRAMME))
                .containsExactly(
                        Violation.ofRule("induction-not-completed", "The induction is not completed"),
                        Violation.ofRule("programme-not-completed", "No accredited programme is completed"));
    }

    @Test
    void a_verdict_counts_through_its_last_day() {
        assertThat(on(LAST.minusDays(1), "ELIGIBLE")).isEmpty();
        assertThat(on(LAST, "ELIGIBLE")).isEmpty();
        assertThat(codes(on(LAST.plusDays(1), "ELIGIBLE"))).containsExactly("verdict-lapsed");
    }

    @Test
    void with_a_lapsed_dispensation_the_gap_it_stood_for_is_open_again() {
        assertThat(codes(on(LAST.plusDays(1), "ELIGIBLE_WITH_DISPENSATION", PROGRAMME)))
                .containsExactly("verdict-lapsed", "programme-not-completed");
    }

    @Test
    void a_refusal_without_a_gap_and_a_word_we_do_not_know_open_nothing() {
        assertThat(codes(on(LAST, "NOT_ELIGIBLE"))).containsExactly("no-gap-named");
        assertThat(codes(on(LAST, "PERHAPS"))).containsExactly("no-gap-named");
    }

    @Test
    void a_verdict_without_a_last_day_holds_for_ever() {
        var verdict = new Verdict("STAGE_2", "ELIGIBLE", List.of(), Optional.empty());

        assertThat(Gate.gaps(Optional.of(verdict), "STAGE_2", LocalDate.MAX)).isEmpty();
    }

    private static List<Violation> on(LocalDate day, String outcome, Gap... gaps) {
        var verdict = new Verdict("STAGE_2", outcome, List.of(gaps), Optional.of(LAST));
        return Gate.gaps(Optional.of(verdict), "STAGE_2", day);
    }

    private static List<String> codes(List<Violation> gaps) {
        return gaps.stream().map(Violation::code).toList();
    }
}
