package org.cadre.appraisal.feedback.terms;

/**
 * How long a facilitator has.
 *
 * @param deliverWithinDays from the close of a run to the last day on which its report is delivered in time
 */
record DeliveryRules(int deliverWithinDays) {}
