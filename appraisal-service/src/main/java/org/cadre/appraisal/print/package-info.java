/** A completed appraisal on paper, or for a screen reader. */
package org.cadre.appraisal.print;
