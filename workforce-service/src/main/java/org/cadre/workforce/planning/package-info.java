/** Forecasts over the API: what planners know of their staff, what they would change, and what comes of it. */
package org.cadre.workforce.planning;
