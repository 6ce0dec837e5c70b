/** What a full-time equivalent costs an employer: pay, high cost area supplement, and on-costs, by rates of a year. */
package org.cadre.workforce.forecast.cost;
