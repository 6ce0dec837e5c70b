/** That somebody has raised a concern, and when: what it was about is nobody's business here, and who raised it is told to nobody. */
package org.cadre.appraisal.concern;
