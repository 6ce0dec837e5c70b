package org.cadre.workforce.forecast.stock;

/** By which way somebody joins, as NHS England's flows name them. */
public enum Route {
    NEWLY_QUALIFIED,
    INTERNATIONAL,
    WIDER_LABOUR_MARKET,
    RETURN_TO_PRACTICE,
    OTHER_ORGANISATION
}
