package org.cadre.appraisal.appraisal;

/**
 * Which of the two parties of an appraisal has left.
 *
 * @param appraiser counts as long as HR can give the appraisal to somebody else
 * @param appraisee counts once nothing but their signature is missing
 */
record Left(boolean appraiser, boolean appraisee) {}
