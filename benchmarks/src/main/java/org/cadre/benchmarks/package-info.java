/** {@code ./cadre bench}: what Cadre costs over the things it stands on, as ratios measured side by side in one run. */
package org.cadre.benchmarks;
