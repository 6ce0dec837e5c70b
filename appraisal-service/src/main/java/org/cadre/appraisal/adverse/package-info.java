/** Outcomes that count against somebody: not without a look at circumstances, and after a raised concern not without a review. */
package org.cadre.appraisal.adverse;
