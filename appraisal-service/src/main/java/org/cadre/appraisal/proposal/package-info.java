/** Objectives that the appraiser proposes before the meeting: no part of the form until whoever writes takes them. */
package org.cadre.appraisal.proposal;
