/** Appointments made in talent become assignments here. */
package org.cadre.workforce.upstream.talent;
