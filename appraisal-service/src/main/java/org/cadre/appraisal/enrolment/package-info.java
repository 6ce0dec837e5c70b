/** Everybody in scope of an open cycle: who is appraised in it, and who is not yet, and why. */
package org.cadre.appraisal.enrolment;
