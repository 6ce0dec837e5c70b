/** Figures as a table for people and as JSON for programs; nobody types a number. */
package org.cadre.benchmarks.report;
