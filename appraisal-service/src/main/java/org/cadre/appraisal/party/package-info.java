/** The two people an appraisal is between. */
package org.cadre.appraisal.party;
