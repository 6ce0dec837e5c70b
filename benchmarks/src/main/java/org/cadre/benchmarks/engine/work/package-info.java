/** What runs in a JVM of its own to be measured: pieces of work of the engine, in turn, and how long each took. */
package org.cadre.benchmarks.engine.work;
