/** Outcomes that count against somebody: not without a look at circumstances, and not without a review by somebody independent. */
package org.cadre.appraisal.adverse;
