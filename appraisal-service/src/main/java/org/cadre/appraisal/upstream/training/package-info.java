/** What appraisal knows of training's world: the frameworks of competencies. */
package org.cadre.appraisal.upstream.training;
