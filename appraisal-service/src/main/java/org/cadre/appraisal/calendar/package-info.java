/** A person's days as a feed that calendar programs read, and the link that opens it to them. */
package org.cadre.appraisal.calendar;
