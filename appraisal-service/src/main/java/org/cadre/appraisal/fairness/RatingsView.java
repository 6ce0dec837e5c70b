package org.cadre.appraisal.fairness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How the complete appraisals of some people were rated. Small numbers are hidden, others rounded, and where there are too
 * few nothing is shown, so that nobody's rating can be found.
 *
 * @param cycleId the cycle
 * @param managerId whose line it is; absent for the whole organisation and for an appraiser
 * @param appraiserId who gave the ratings; absent for a line and for the whole organisation
 * @param what how far objectives were met
 * @param how how far behaviour was in line with values and principles
 * @param flagged appraisers whose ratings lie far from those of the organisation, in no order of merit; a reason to look,
 *     not a finding. Only for the whole organisation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingsView(
        UUID cycleId,
        UUID managerId,
        UUID appraiserId,
        Distribution what,
        Distribution how,
        List<FlaggedAppraiser> flagged) {

    /**
     * One of the two halves.
     *
     * @param appraisals how many were rated on the scale, rounded; {@code *} for a small number
     * @param withheld whether there are too few to show more
     * @param counts by rating, rounded; {@code *} for a small number. Absent where withheld
     * @param mean to one place; absent where withheld
     * @param deviation standard deviation to one place; absent where withheld
     * @param uncounted how many were given a step that says that there was nothing to rate, by step; no other figure includes
     *     them. Absent where there are none, and where withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Distribution(
            String appraisals,
            boolean withheld,
            Map<String, String> counts,
            BigDecimal mean,
            BigDecimal deviation,
            Map<String, String> uncounted) {

        static Distribution of(Ratings ratings, FairnessRules rules) {
            if (!rules.mayShow(ratings.number())) {
                return withheld(ratings, rules);
            }
            return new Distribution(
                    rules.shown(ratings.number()),
                    false,
                    shown(ratings.counts(), rules),
                    toOnePlace(ratings.mean()),
                    toOnePlace(ratings.deviation()),
                    ratings.uncounted().isEmpty() ? null : shown(ratings.uncounted(), rules));
        }

        static Distribution withheld(Ratings ratings, FairnessRules rules) {
            return new Distribution(rules.shown(ratings.number()), true, null, null, null, null);
        }

        private static Map<String, String> shown(Map<Integer, Long> numbers, FairnessRules rules) {
            var shown = new TreeMap<String, String>();
            numbers.forEach((rating, number) -> shown.put(Integer.toString(rating), rules.shown(number)));
            return shown;
        }

        private static BigDecimal toOnePlace(double value) {
            return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        }
    }

    /** An appraiser with enough ratings to tell. */
    public record FlaggedAppraiser(UUID appraiserId, Half half, Direction direction) {}

    /** On which side of the organisation's mean. */
    public enum Direction {
        ABOVE,
        BELOW
    }
}
