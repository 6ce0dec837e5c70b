/** On what terms feedback is asked for: questions, rater groups and thresholds, dated, and frozen when a run opens. */
package org.cadre.appraisal.feedback.terms;
