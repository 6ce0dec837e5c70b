package org.cadre.appraisal.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.appraisal.appraisal.RatedDraft;
import org.cadre.appraisal.calibration.FigureLine.Moment;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.kit.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Rules KS4, KS5 and KS7 of the guide, without a database. */
class ShownFiguresTest {

    private static final Instant NOW = Instant.parse("2026-06-17T09:00:00Z");

    @Test
    void ks7_halves_and_moments_are_never_put_together() {
        var figures = new ShownFigures(
                "10",
                false,
                List.of(
                        new FigureLine(Moment.BEFORE, Half.WHAT, 4, "10"),
                        new FigureLine(Moment.BEFORE, Half.HOW, 3, "10"),
                        new FigureLine(Moment.AFTER, Half.HOW, 4, "*")));

        assertThat(figures.countsOf(Moment.BEFORE, Half.WHAT)).containsExactly(entry("4", "10"));
        assertThat(figures.countsOf(Moment.BEFORE, Half.HOW)).containsExactly(entry("3", "10"));
        assertThat(figures.countsOf(Moment.AFTER, Half.HOW)).containsExactly(entry("4", "*"));
        assertThat(figures.countsOf(Moment.AFTER, Half.WHAT)).isEmpty();
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

    private static Map.Entry<String, String> entry(String rating, String shown) {
        return Map.entry(rating, shown);
    }
}
