/** Simulated days of a place that people walk through, station by station: studies by the discrete-event engine. */
package org.cadre.workforce.capacity.pathway;
