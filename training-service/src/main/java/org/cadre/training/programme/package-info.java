/** Programmes that lead to a stage, and from when to when each is accredited. */
package org.cadre.training.programme;
