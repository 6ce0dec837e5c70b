/** How long people wait for how many who serve, and how many keep a promise: studies by the formulas of queues. */
package org.cadre.workforce.capacity.queue;
