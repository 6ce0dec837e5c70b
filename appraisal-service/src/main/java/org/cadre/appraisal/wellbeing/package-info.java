/**
 * Talks about somebody's wellbeing, apart from the rest of an appraisal. Nothing here is an input to anything else: an
 * architecture test keeps every other feature away from it.
 */
package org.cadre.appraisal.wellbeing;
