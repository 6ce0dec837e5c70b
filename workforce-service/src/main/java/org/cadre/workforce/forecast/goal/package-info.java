/**
 * What it takes to reach a goal: one lever alone, in closed form where staff are affine in it, with more than even odds where
 * that is asked; or the cheapest mix of several over the years. What cannot be reached names what holds it back, and by how
 * much.
 */
package org.cadre.workforce.forecast.goal;
