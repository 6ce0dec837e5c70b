/**
 * Random numbers that can be had again, because each follows from a seed and from what it is for; whole people drawn with
 * them; and quantiles of what was drawn.
 */
package org.cadre.workforce.chance;
