/**
 * Queues by formula: how long people wait for how many who serve, and how many are needed. Rates are per one unit of
 * time, and every time that comes out is in that unit.
 */
package org.cadre.workforce.queueing;
