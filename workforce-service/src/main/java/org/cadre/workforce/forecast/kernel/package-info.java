/**
 * The arithmetic of a step of a projection and nothing else, three times: as nested loops that anybody can check, in rows
 * of trusts that a compiler works at several of at once, and in vectors of the processor. They are compared with each
 * other in speed and in what they answer; {@link org.cadre.workforce.forecast.kernel.Kernels} says which one runs here.
 * Ages are in cells of five years here, so this is a measure of kernels and not the age model of the engine, which is
 * {@link org.cadre.workforce.forecast.stock}.
 */
package org.cadre.workforce.forecast.kernel;
