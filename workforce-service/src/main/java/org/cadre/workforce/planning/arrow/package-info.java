/**
 * Tables as a stream of Apache Arrow, in its format (columnar format 1.x, metadata version 5) and without its memory: the
 * library's vectors live outside of the heap and reach it by ways that a JVM has to be told to open, and that newer ones close.
 */
package org.cadre.workforce.planning.arrow;
