/** Who calls: people by the thousand, for whom accounts at the identity provider would take longer than the measure. */
package org.cadre.benchmarks.identity;
