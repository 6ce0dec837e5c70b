/**
 * Talks about where somebody wants to go, apart from the rest of an appraisal. Nothing here is an input to anything else:
 * an architecture test keeps every other feature away from it.
 */
package org.cadre.appraisal.career;
