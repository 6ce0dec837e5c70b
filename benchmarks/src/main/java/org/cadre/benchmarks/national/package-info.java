/** Forecasts of all England through the service: by trust, 15 years, a thousand draws, with results kept. */
package org.cadre.benchmarks.national;
