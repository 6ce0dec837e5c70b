/** What is asked of the appraisals of board members beyond the common form, and until when they are submitted. */
package org.cadre.appraisal.boardappraisal;
