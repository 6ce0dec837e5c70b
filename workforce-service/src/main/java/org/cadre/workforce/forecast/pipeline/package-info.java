/** People in training: cohorts that reach the workforce after a fixed time, less those who give up. */
package org.cadre.workforce.forecast.pipeline;
