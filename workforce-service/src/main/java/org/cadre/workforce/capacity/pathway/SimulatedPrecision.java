package org.cadre.workforce.capacity.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.simulation.Estimate;
import org.cadre.workforce.simulation.Study;

/**
 * How well a figure came to be known, and after how many days.
 *
 * @param replications days that were simulated
 * @param halfWidth half the width of the interval that was reached; absent where there was nobody the figure could be of
 * @param reached whether it is no more than was wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimulatedPrecision(int replications, BigDecimal halfWidth, boolean reached, String inWords) {

    static SimulatedPrecision of(PathwayPrecision wanted, Study study) {
        var precision = wanted.precision();
        var known = precision.measure().apply(study);
        var days = study.days().size();
        return new SimulatedPrecision(
                days,
                known.map(Estimate::halfWidth).map(Rounded::of).orElse(null),
                precision.isReachedBy(study),
                words(wanted, known, days));
    }

    private static String words(PathwayPrecision wanted, Optional<Estimate> known, int days) {
        if (known.isEmpty()) {
            return "Not reached: on none of %d days was there anybody for %s.".formatted(days, wanted.inWords());
        }
        double reached = known.get().halfWidth();
        double asked = wanted.halfWidth().doubleValue();
        if (reached <= asked) {
            return String.format(
                    Locale.UK,
                    "Reached: after %d days %s is known to within %.4f; %s was wanted.",
                    days,
                    wanted.inWords(),
                    reached,
                    wanted.halfWidth().toPlainString());
        }
        return String.format(
                Locale.UK,
                "Not reached: after %d days, the most that were allowed, %s is known to within %.4f; %s was wanted. As far as"
                        + " these days differ it takes some %.0f.",
                days,
                wanted.inWords(),
                reached,
                wanted.halfWidth().toPlainString(),
                Math.ceil(days * Math.pow(reached / asked, 2)));
    }
}
