/** One person's appraisal in a cycle: what was achieved, how, what to develop next, signed by both parties. */
package org.cadre.appraisal.appraisal;
