/** Establishment proposals: what posts a study comes to, who wants them, and what was decided. */
package org.cadre.workforce.capacity.proposal;
