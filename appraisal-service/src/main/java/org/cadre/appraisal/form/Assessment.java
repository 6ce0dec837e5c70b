package org.cadre.appraisal.form;

/**
 * What a party says about one criterion.
 *
 * @param rating null while there is only evidence
 * @param evidence null while there is only a rating
 */
public record Assessment(String code, Integer rating, String evidence) {}
