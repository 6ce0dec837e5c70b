/** An appraisee who does not agree with what was signed is heard by somebody independent. */
package org.cadre.appraisal.dispute;
