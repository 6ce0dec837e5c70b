/** That somebody has raised a concern, and when; what it was about is nobody's business here, and who raised it is told to a reviewer alone, if they want. */
package org.cadre.appraisal.concern;
