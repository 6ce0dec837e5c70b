/** Talks that the two parties of an appraisal hold beside it; what all kinds of them have in common, and nothing that was said. */
package org.cadre.appraisal.talk;
