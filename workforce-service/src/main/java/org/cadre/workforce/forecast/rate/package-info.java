/** Rates at which people leave and move: hazards, their conversion to chances, and shrinkage of small cells. */
package org.cadre.workforce.forecast.rate;
