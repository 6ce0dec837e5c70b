/** Forecasts of staff: what the engine is made of, without the web and without a database. */
package org.cadre.workforce.forecast;
