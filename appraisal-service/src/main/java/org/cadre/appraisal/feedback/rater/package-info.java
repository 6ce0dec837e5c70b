/** Who is asked about somebody, from which side, and whether they have answered; never what. */
package org.cadre.appraisal.feedback.rater;
