package org.cadre.appraisal.feedback.terms;

/**
 * How long feedback is kept that goes with nobody's record.
 *
 * @param openWithinDays a run that has not opened so many days after it was asked for is cancelled
 * @param organisationReportMonths so many months after the close the report about an organisation is emptied
 */
public record RetentionRules(int openWithinDays, int organisationReportMonths) {}
