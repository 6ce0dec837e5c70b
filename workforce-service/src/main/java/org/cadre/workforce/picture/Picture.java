package org.cadre.workforce.picture;

import org.jfree.chart.JFreeChart;

/**
 * A chart, and what it says for those who do not see it.
 *
 * @param description all its words and all its figures
 */
public record Picture(String title, String description, JFreeChart chart) {}
