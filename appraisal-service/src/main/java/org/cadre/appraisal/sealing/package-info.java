/** Texts that stand in the database under a key of their own, and the exchange of that key. Nothing here knows what they say. */
package org.cadre.appraisal.sealing;
