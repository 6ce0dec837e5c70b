package org.cadre.workforce.capacity.workload;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the method says. All figures are rounded to six decimal places.
 *
 * @param workingHours that one person works in a year (AWT)
 * @param basic people for the counted work alone
 * @param categoryFactor by how much the category's uncounted work multiplies that (CAF)
 * @param individualFactor people added for what only some do (IAF)
 * @param wholePeople as the manual rounds: a small remainder is spread over the people there are
 * @param ratio those in post by those required; below 1 is pressure
 * @param difference those in post less those required
 */
public record WisnAnswer(
        BigDecimal workingHours,
        List<WisnNeed> activities,
        BigDecimal basic,
        BigDecimal categoryFactor,
        BigDecimal individualFactor,
        BigDecimal required,
        int wholePeople,
        BigDecimal ratio,
        BigDecimal difference,
        String inWords) {

    /**
     * What one activity takes.
     *
     * @param standardWorkload how many of these one person could do in a year, doing nothing else
     */
    public record WisnNeed(String name, BigDecimal standardWorkload, BigDecimal people) {}
}
