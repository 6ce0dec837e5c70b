/** Random numbers that can be had again: each follows from a seed and from what it is for. */
package org.cadre.workforce.chance;
