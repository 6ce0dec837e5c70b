/**
 * What somebody plans to change, as levers that have an owner, an approver and a day on which they expire. Scenarios are
 * sets of them: they can be put together in any order with the same result.
 */
package org.cadre.workforce.forecast.scenario;
