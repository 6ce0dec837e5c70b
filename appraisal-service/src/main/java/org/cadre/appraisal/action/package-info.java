/** What may be done with something now, as links: so that a client does not have to know the rules. */
package org.cadre.appraisal.action;
