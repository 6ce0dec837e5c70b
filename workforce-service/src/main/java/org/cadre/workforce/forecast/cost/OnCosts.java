package org.cadre.workforce.forecast.cost;

import org.cadre.workforce.quantity.Quantity;

/**
 * What an employer pays on top of pay, by the rates of one year. They are data and change with the year.
 *
 * @param pension share of pay, with the levy for the scheme's administration
 * @param insurance share of pay above a threshold: national insurance
 * @param threshold in pounds a year
 * @param apprenticeship share of pay: the apprenticeship levy
 */
public record OnCosts(double pension, double insurance, double threshold, double apprenticeship) {

    public OnCosts {
        Quantity.share("pension", pension);
        Quantity.share("insurance", insurance);
        Quantity.notNegative("threshold", threshold);
        Quantity.share("apprenticeship", apprenticeship);
    }

    public double pensionOn(double pay) {
        return pension * Quantity.notNegative("pay", pay);
    }

    public double insuranceOn(double pay) {
        return insurance * Math.max(0, Quantity.notNegative("pay", pay) - threshold);
    }

    public double apprenticeshipOn(double pay) {
        return apprenticeship * Quantity.notNegative("pay", pay);
    }

    /** Pounds a year for somebody of so much pay, pay included. */
    public double withPay(double pay) {
        return pay + pensionOn(pay) + insuranceOn(pay) + apprenticeshipOn(pay);
    }
}
