/** What is known of a figure about a future stock beforehand, without drawing anything. */
package org.cadre.workforce.forecast.flow;
