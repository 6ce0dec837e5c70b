/** Models: what is known of an organisation's staff, kept as it was sent and never changed. */
package org.cadre.workforce.planning.model;
