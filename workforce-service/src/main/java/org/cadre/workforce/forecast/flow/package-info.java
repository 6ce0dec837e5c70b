/** Stock and flow as a linear open Markov model (Bartholomew, Forbes and McClean): means, covariances, ageing. */
package org.cadre.workforce.forecast.flow;
