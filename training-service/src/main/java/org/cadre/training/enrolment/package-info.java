/** Enrolments: a person's place on an accredited programme, from the start to what an assessor found. */
package org.cadre.training.enrolment;
