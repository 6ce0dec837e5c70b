/** What is missing of the appraisals of a cycle: in numbers, for the organisation and for the lines within it. */
package org.cadre.appraisal.missing;
