/** How many staff the demand asks for, driver by driver, with productivity as one of them. */
package org.cadre.workforce.forecast.need;
