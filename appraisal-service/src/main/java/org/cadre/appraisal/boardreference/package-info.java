/** The Board Member Reference: an open task for everybody who leaves a board, whatever the reason. */
package org.cadre.appraisal.boardreference;
