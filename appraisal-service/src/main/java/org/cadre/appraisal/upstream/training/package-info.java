/** What appraisal knows of training's world: frameworks of competencies, mandatory training, and qualifications. */
package org.cadre.appraisal.upstream.training;
