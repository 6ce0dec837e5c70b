/** What was measured: ratios with their intervals, targets, and whether they were reached. */
package org.cadre.benchmarks.figure;
