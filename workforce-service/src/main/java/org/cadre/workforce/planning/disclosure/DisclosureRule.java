package org.cadre.workforce.planning.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is done to numbers of staff before they leave the organisation whose staff they are.
 *
 * @param hiddenUpTo so many people or fewer are hidden, unless there is nobody
 * @param roundedTo other figures are rounded to a multiple of it, halves away from nought
 */
public record DisclosureRule(int hiddenUpTo, int roundedTo) {

    /** Whether it would point at people. Parts of people are no reason to tell more: all that is below the next whole number is hidden. */
    public boolean hides(BigDecimal heads) {
        return heads.signum() > 0 && heads.compareTo(BigDecimal.valueOf(hiddenUpTo + 1L)) < 0;
    }

    /** A figure as it may be told; nought stays nought. */
    public BigDecimal rounded(BigDecimal figure) {
        var step = BigDecimal.valueOf(roundedTo);
        return figure.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    /** As it is read out. */
    public String inWords() {
        return "Told outside of the organisation: staff groups of 1 to %d people are hidden, other figures are each rounded to %d, and sums leave out what is hidden. Bands, costs, ranks and validations of lines are told at the organisation itself."
                .formatted(hiddenUpTo, roundedTo);
    }
}
