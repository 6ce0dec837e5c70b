package org.cadre.workforce.forecast.cost;

import org.cadre.workforce.quantity.Quantity;

/**
 * The high cost area supplement of one zone and year: a share of pay, but not less and not more than so many pounds.
 */
public record AreaSupplement(double share, double least, double most) {

    public AreaSupplement {
        Quantity.share("share", share);
        Quantity.notNegative("least", least);
        Quantity.notNegative("most", most - least);
    }

    /** In whole pounds, as it is paid. */
    public long on(double pay) {
        return Math.round(Math.min(most, Math.max(least, share * Quantity.notNegative("pay", pay))));
    }
}
