/**
 * People drawn one by one, in whole numbers: what a projection says in expectation and by formula is checked against it,
 * and groups that are too small for a normal number are drawn by it.
 */
package org.cadre.workforce.forecast.audit;
