/** How far objectives have come between the meetings: noted by either of the two, read by both, never changed. */
package org.cadre.appraisal.progress;
