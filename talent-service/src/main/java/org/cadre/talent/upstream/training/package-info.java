/** What talent knows of training's verdicts; it never computes one itself. */
package org.cadre.talent.upstream.training;
