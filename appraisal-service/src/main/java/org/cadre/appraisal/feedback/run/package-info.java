/** A run of 360 feedback: asked for, nominated, approved, open, closed and delivered; what comes of it serves development only. */
package org.cadre.appraisal.feedback.run;
