/** Faults against the real processes while clients write, and the check afterwards that nothing was lost or done twice. */
package org.cadre.acceptance.drill;
