/** The standards for leaders: areas, standards, competencies, career stages and the rating scale, each with its dates. */
package org.cadre.training.framework;
