/** What people are told, on request, of feedback runs about them and of runs that ask them. */
package org.cadre.appraisal.feedback.held;
