package org.cadre.workforce.forecast.stock;

/**
 * What the staff in post are compared with, in full-time equivalents for each step.
 *
 * @param required what the demand asks for
 * @param funded the establishment there is money for
 * @param cover what bank and agency staff work
 */
public record Need(Series required, Series funded, Series cover) {

    public static final Need NONE = new Need(Series.NOUGHT, Series.NOUGHT, Series.NOUGHT);
}
