/** Cadre on one machine without containers: real servers and the five processes, started by {@code ./cadre}. */
package org.cadre.local;
