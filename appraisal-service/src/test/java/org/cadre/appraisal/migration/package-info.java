/** What a migration does to rows that a release before had written. */
package org.cadre.appraisal.migration;
