/** Talks between the two parties in the course of the year. */
package org.cadre.appraisal.checkin;
