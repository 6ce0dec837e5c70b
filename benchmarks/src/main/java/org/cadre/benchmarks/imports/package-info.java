/** A large staff extract through the service, and the same rows by a few statements. */
package org.cadre.benchmarks.imports;
