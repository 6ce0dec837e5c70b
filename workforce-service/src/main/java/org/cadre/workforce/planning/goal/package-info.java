/** Goals: what it takes to have so many staff by a year, or what stands in the way; asked of a model and kept as answered. */
package org.cadre.workforce.planning.goal;
