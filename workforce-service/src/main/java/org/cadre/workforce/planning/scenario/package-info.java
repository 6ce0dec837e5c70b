/** Scenarios: what somebody would change in a model, who answers for it, and until when it may be run. */
package org.cadre.workforce.planning.scenario;
