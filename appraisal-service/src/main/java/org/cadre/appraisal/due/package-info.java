/** What is still to be done in appraisals, by when and by whom: lists, a calendar and reminders. */
package org.cadre.appraisal.due;
