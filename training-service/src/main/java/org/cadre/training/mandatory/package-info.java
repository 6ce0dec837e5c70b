/** Statutory and mandatory training: what a person completed, until when it counts, and how that stands on a day. */
package org.cadre.training.mandatory;
