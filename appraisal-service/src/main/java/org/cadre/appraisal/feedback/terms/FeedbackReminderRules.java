package org.cadre.appraisal.feedback.terms;

/**
 * When raters are told that a run closes.
 *
 * @param warnDaysBefore so many days lie between the first day on which they are told and the last day to answer
 */
record FeedbackReminderRules(int warnDaysBefore) {}
