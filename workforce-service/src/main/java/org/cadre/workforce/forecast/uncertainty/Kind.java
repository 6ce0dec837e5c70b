package org.cadre.workforce.forecast.uncertainty;

import java.util.Comparator;
import org.cadre.workforce.forecast.stock.Intake;

/**
 * Recruits who will count the same: of the same band and ages, and with the same chance in their number.
 *
 * @param intake any of them
 * @param byChance whether how many come is by chance, or planned
 */
record Kind(Intake intake, boolean byChance) {

    /** An order of its own, so that nobody's sum depends on who else recruits. */
    static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::intake, Intake::compareKind).thenComparing(Kind::byChance);

    boolean isOf(Intake other, boolean otherByChance) {
        return byChance == otherByChance && intake.compareKind(other) == 0;
    }
}
