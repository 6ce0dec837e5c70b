/** What all studies of capacity have in common: they are recorded once, read, and computed again. */
package org.cadre.workforce.capacity.study;
