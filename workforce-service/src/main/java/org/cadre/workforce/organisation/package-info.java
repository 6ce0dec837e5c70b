/** Organisations of the English NHS, what they belong to and who took over from them, on any day. */
package org.cadre.workforce.organisation;
