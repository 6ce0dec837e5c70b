/** The yearly fit and proper person test of every board member, and the chair's submission of its results. */
package org.cadre.appraisal.fitness;
