/**
 * The stock of one staff group of one organisation, by band and single year of age, carried through time in expectation.
 * {@link org.cadre.workforce.forecast.stock.Unit} says what it begins with and what befalls it,
 * {@link org.cadre.workforce.forecast.stock.Projection} carries it, {@link org.cadre.workforce.forecast.stock.Course} is
 * what came of it, and {@link org.cadre.workforce.forecast.stock.Spread} how far chance alone may take it from there.
 * {@link org.cadre.workforce.forecast.stock.Prospects} asks the same backwards, once for all units that share their rates.
 *
 * <p>The order of events within a step is fixed: (1) the stock it starts with, (2) competing exits and promotions of that
 * stock, (3) regrading of those who are still there, (4) joiners, (5) participation, (6) need, gap and cost, and (7) at
 * the end of a year everybody becomes a year older.
 */
package org.cadre.workforce.forecast.stock;
