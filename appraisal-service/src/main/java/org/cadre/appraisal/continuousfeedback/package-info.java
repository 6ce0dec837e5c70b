/** What colleagues say to each other at any time, outside the cycle: signed by name, never changed. */
package org.cadre.appraisal.continuousfeedback;
