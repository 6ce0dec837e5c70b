/** Development needs: the competencies in which an appraisal found that a person should grow. */
package org.cadre.training.need;
