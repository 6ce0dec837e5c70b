/**
 * How good forecasts would have been: made anew for years that have passed, from what was known then, and held against what
 * came. Beside them stand simple methods that a forecast has to beat to be called one.
 */
package org.cadre.workforce.forecast.backtest;
