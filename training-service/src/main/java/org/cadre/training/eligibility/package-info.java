/** The gate: whether a person may be appointed at a stage, what is missing, and until when the verdict holds. */
package org.cadre.training.eligibility;
