/** Throughput of one thing beside another: write, read, gateway. */
package org.cadre.benchmarks.compare;
