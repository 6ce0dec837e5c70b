/** What a leader leaves open gets a new owner in time, or an alert. */
package org.cadre.appraisal.carryingon;
