/** The suite under test: a whole one of its own, whose processes can be started in other ways than usual. */
package org.cadre.benchmarks.suite;
