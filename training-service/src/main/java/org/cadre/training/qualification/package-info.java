/** Qualifications: what a person holds because a programme was completed while it was accredited. */
package org.cadre.training.qualification;
