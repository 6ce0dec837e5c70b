/** The national template: one for the whole NHS, versioned by edition, at most one active in each appraisal year. */
package org.cadre.appraisal.template;
