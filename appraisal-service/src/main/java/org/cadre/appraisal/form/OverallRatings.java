package org.cadre.appraisal.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.cadre.appraisal.fairness.Half;
import org.cadre.appraisal.standard.RatingScale;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * The two ratings of an appraisal as a whole. They stand side by side: nothing adds them up.
 *
 * @param what how far the objectives were met; null until it is rated
 * @param how how far behaviour was in line with values and principles; null until it is rated
 */
@Embeddable
public record OverallRatings(
        @Personal @Column(name = "overall_what") Integer what,
        @Personal @Column(name = "overall_how") Integer how) {

    static final OverallRatings NONE = new OverallRatings(null, null);

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** Null until it is rated. */
    public Integer of(Half half) {
        return half == Half.WHAT ? what : how;
    }

    OverallRatings with(Half half, Integer rating) {
        return half == Half.WHAT ? new OverallRatings(rating, how) : new OverallRatings(what, rating);
    }

    void require(RatingScale scale) {
        var offScale = Stream.concat(offScale("what", what, scale), offScale("how", how, scale))
                .toList();
        if (!offScale.isEmpty()) {
            throw DomainException.invalid("ratings-invalid", "Some ratings cannot be taken; see errors", offScale);
        }
    }

    /** Whether both say how good something was; a step that does not count says that there was nothing to rate. */
    public boolean countOn(RatingScale scale) {
        return Stream.of(Half.values()).map(this::of).allMatch(rating -> rating != null && scale.counts(rating));
    }

    /** What signing would still need. */
    Stream<Violation> missing() {
        return Stream.concat(missing("what", what), missing("how", how));
    }

    private static Stream<Violation> offScale(String field, Integer rating, RatingScale scale) {
        return rating == null || scale.has(rating)
                ? Stream.empty()
                : Stream.of(Violation.ofField(
                        field, "rating-not-on-scale", "The ratings of this year are %s".formatted(scale)));
    }

    private static Stream<Violation> missing(String half, Integer rating) {
        return rating == null
                ? Stream.of(new Violation(
                        "overall-rating-missing",
                        "The \"%s\" as a whole is not rated".formatted(half),
                        "#/overall-ratings/" + half,
                        null,
                        null))
                : Stream.empty();
    }
}
