/** Who sees the staff of a plan as they are, and what everybody else is told instead: no number that is as good as a name. */
package org.cadre.workforce.planning.disclosure;
