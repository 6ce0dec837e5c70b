/** What stood in an appraisal before it changed hands, kept as it was. */
package org.cadre.appraisal.copy;
