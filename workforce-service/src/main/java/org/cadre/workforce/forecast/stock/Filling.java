package org.cadre.workforce.forecast.stock;

import org.cadre.workforce.quantity.Quantity;

/**
 * Recruitment that follows vacancies: of what is funded and not in post once the joiners of the plan have come, a share is
 * filled, as quickly as hiring goes. It depends on how many are in post, so chance does too, and has no exact moments.
 *
 * @param intake by which route to which band and of which ages; it says the most that may be there of them at the end of a step
 * @param share of the vacant full-time equivalents that is to be filled
 * @param yearsToHire from a vacancy to the first day of somebody in it
 */
public record Filling(Intake intake, double share, double yearsToHire) {

    public Filling {
        Quantity.share("share", share);
        Quantity.positive("yearsToHire", yearsToHire);
    }

    /**
     * Heads that come in a step.
     *
     * @param vacant full-time equivalents; none where more are in post than are funded
     * @param worth full-time equivalents of one of those who come
     */
    public double heads(double vacant, double worth, int step, double years, double factor) {
        if (!(vacant > 0 && worth > 0)) {
            return 0;
        }
        double wanted = share * vacant * Math.min(1, years / yearsToHire) / worth;
        return Math.min(factor * intake.there(step), wanted);
    }
}
