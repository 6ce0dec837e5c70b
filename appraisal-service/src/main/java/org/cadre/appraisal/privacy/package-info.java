/** What people may ask about what is held on them, and how they are forgotten. */
package org.cadre.appraisal.privacy;
