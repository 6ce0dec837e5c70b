/**
 * Workload Indicators of Staffing Need (WHO, User's Manual, 2010): how many people a year's work needs, by the time each
 * piece takes, and how that compares with those in post.
 */
package org.cadre.workforce.wisn;
