package org.cadre.appraisal.fairness;

/** The two ratings of an appraisal as a whole; no figure puts them together. */
public enum Half {
    WHAT,
    HOW
}
