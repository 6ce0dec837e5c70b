/**
 * A day in a place that people walk through, event by event: who waits where and why, what it needs to run in time. Times
 * are minutes after opening. {@link org.cadre.workforce.simulation.Centre} describes the place,
 * {@link org.cadre.workforce.simulation.Simulation} runs it, {@link org.cadre.workforce.simulation.Diagnosis} says what
 * is wrong, {@link org.cadre.workforce.simulation.StaffSearch} what would be enough and
 * {@link org.cadre.workforce.simulation.PaidPosts} what that takes on the payroll.
 */
package org.cadre.workforce.simulation;
