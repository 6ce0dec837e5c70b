/** What other services tell of the person who is appraised, and how it stands on a day; what they did not tell is unknown. */
package org.cadre.appraisal.elsewhere;
