/** Where the processor time and the memory of a service go under load. */
package org.cadre.benchmarks.jfr;
