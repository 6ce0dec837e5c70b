/** What stands in the audit of a list in which people see others. */
package org.cadre.appraisal.listing;
