/** A gap between staff and need taken apart, and what would close it. */
package org.cadre.workforce.forecast.gap;
