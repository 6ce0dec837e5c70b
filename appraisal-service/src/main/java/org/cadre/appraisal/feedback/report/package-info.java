/** What the subject reads once a run has closed: groups large enough, merged where they are not. */
package org.cadre.appraisal.feedback.report;
