package org.cadre.workforce.forecast.backtest;

import java.util.List;
import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.chance.Quantiles;

/**
 * Whether 80 % intervals hold what they say. They do where at least 70 % and at most 90 % of 30 or more outcomes lay inside; with
 * fewer nobody can tell. Where they do not, a factor says how many times as wide they would have to be to hold 80 %.
 *
 * @param coverage the share of outcomes inside
 * @param factor how many times as wide around its middle an interval would have to be; nothing draws it so
 */
public record Calibration(int forecasts, double coverage, Standing standing, double factor) {

    /** What may be said of the intervals. */
    public enum Standing {
        VALIDATED,
        TOO_FEW,
        WIDENED
    }

    private static final int LEAST = 30;
    private static final double SAID = 0.8;
    private static final double LOWEST = 0.7;
    private static final double HIGHEST = 0.9;

    public static Calibration of(List<Graded> graded) {
        if (graded.isEmpty()) {
            throw DomainException.invalid("nothing-to-compare", "Coverage needs one outcome or more");
        }
        double coverage = (double) graded.stream().filter(Graded::isCovered).count() / graded.size();
        var standing = standing(graded.size(), coverage);
        return new Calibration(graded.size(), coverage, standing, standing == Standing.WIDENED ? factor(graded) : 1);
    }

    private static Standing standing(int forecasts, double coverage) {
        if (forecasts < LEAST) {
            return Standing.TOO_FEW;
        }
        return coverage >= LOWEST && coverage <= HIGHEST ? Standing.VALIDATED : Standing.WIDENED;
    }

    private static double factor(List<Graded> graded) {
        var reaches = new Quantiles();
        graded.forEach(each -> reaches.add(each.reach()));
        return reaches.at(SAID);
    }

    /** As it is read out. */
    public String inWords() {
        var held = String.format(
                Locale.UK, "Of %d outcomes %.0f %% lay in the interval that says 80 %%", forecasts, 100 * coverage);
        return switch (standing) {
            case VALIDATED -> held + ".";
            case TOO_FEW -> held + "; with fewer than " + LEAST + " it is not validated.";
            case WIDENED ->
                String.format(Locale.UK, "%s: it is not validated, and would have to be drawn %.2f times as wide.", held, factor);
        };
    }
}
