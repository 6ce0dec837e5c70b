package org.cadre.appraisal.feedback.terms;

/**
 * How long a facilitator has.
 *
 * @param deliverWithinDays from the close of a run to the last day on which its report is delivered in time
 * @param passOnAfterDays from the close, or from the choice of who follows, to the last day on which somebody who has read the
 *     report is left to deliver it
 */
record DeliveryRules(int deliverWithinDays, int passOnAfterDays) {}
