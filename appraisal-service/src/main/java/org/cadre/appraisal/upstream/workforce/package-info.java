/** What appraisal knows of workforce's world: organisations, people and where they are assigned. */
package org.cadre.appraisal.upstream.workforce;
