/** What appraisal knows of workforce's world: organisations, people, where they are assigned, and where they are registered. */
package org.cadre.appraisal.upstream.workforce;
