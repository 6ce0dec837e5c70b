/** Calibrations: rates for models from the movements of past years, with how good forecasts by them would have been. */
package org.cadre.workforce.planning.calibration;
