/** Runs: a model computed many times over, one after the other beside the requests, and kept with what came out. */
package org.cadre.workforce.planning.run;
