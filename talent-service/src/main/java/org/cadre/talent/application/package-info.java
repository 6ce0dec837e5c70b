/** Applications to adverts, from the applicant's click to the panel's reasons. */
package org.cadre.talent.application;
