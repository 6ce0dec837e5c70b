package org.cadre.appraisal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.appraisal.RatedDraft;
import org.cadre.appraisal.calibration.ShownFigures.Calibrated;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules KS4, KS5 and KS7 of the guide, without a database. */
class ShownFiguresTest {

    private static final Instant NOW = Instant.parse("2026-06-17T09:00:00Z");

    @Test
    void ks7_halves_are_never_put_together() {
        var figures = new ShownFigures(
                "10",
                false,
                List.of(
                        new FigureLine(Half.WHAT, Move.UNCHANGED, "10"),
                        new FigureLine(Half.HOW, Move.UNCHANGED, "10"),
                        new FigureLine(Half.HOW, Move.RAISED, "*")));

        assertThat(figures.of(Half.WHAT)).containsExactly(Map.entry(Move.UNCHANGED, "10"));
        assertThat(figures.of(Half.HOW)).containsOnly(Map.entry(Move.RAISED, "*"), Map.entry(Move.UNCHANGED, "10"));
    }

    @Test
    void ks7_a_rating_goes_up_goes_down_or_stays() {
        var calibrated = new Calibrated(new OverallRatings(4, 2), new OverallRatings(3, 3));

        assertThat(calibrated.move(Half.WHAT)).isEqualTo(Move.LOWERED);
        assertThat(calibrated.move(Half.HOW)).isEqualTo(Move.RAISED);
        assertThat(Move.of(3, 3)).isEqualTo(Move.UNCHANGED);
        assertThat(calibrated.toString()).doesNotContain("4", "2");
    }

    @Test
    void ks5_a_proposal_is_decided_once() {
        var draft = new RatedDraft(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new OverallRatings(4, 3));
        var wanted = new CalibratedRating(Half.HOW, 3, 4, "One team for two wards", NOW);
        var shown = new PutForward(new UUID(0, 5), new UUID(0, 6), draft);
        var proposal = new Proposal(new UUID(0, 7), new UUID(0, 6), shown, new UUID(0, 8), wanted);

        assertThat(proposal.accept(NOW)).isEqualTo(wanted);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> proposal.lapse(NOW))
                .extracting(DomainException::code)
                .isEqualTo("proposal-decided");
        assertThat(wanted.toString()).doesNotContain("One team");
        assertThat(draft.toString()).doesNotContain("what=4");
    }
}
