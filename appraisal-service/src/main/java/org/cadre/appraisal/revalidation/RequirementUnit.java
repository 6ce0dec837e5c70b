package org.cadre.appraisal.revalidation;

/** In what a requirement is counted. */
public enum RequirementUnit {
    /** Hours, with up to two decimals. */
    HOURS,
    /** Pieces of evidence. */
    ITEMS,
    /** Appraisal years, from 1 April to 31 March, in which there was an appraisal. */
    APPRAISAL_YEARS
}
