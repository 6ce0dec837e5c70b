/**
 * Forecasts with what is not known about them. Rates and demand vary from run to run, chance varies within a run, and the
 * law of total variance puts both together: {@code Var(Y) = E[Var(Y | rates)] + Var(E[Y | rates])}. The first is exact in
 * every run, so no people are drawn except where they are few.
 */
package org.cadre.workforce.forecast.uncertainty;
