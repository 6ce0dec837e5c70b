/**
 * The engine of forecasts and of simulated days, measured without a suite: {@code ./cadre bench engine}. Each contest runs
 * in a JVM of its own ({@link org.cadre.benchmarks.engine.work}) and tells its times; what they say becomes figures here.
 */
package org.cadre.benchmarks.engine;
