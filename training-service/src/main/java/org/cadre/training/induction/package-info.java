/** The national induction: every joiner has one to do, and it is done once in a career. */
package org.cadre.training.induction;
