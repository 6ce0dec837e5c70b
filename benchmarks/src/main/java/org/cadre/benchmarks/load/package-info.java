/** Load on one side of a comparison, and what it cost the machine. */
package org.cadre.benchmarks.load;
