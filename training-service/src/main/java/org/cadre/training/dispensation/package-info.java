/** Dispensations: a named reason to pass the gate of a stage for a while without what it asks for. */
package org.cadre.training.dispensation;
