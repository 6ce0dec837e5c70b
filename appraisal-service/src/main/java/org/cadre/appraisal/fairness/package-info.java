/** Whether ratings are given alike: by everybody who gives them, in every part of an organisation. */
package org.cadre.appraisal.fairness;
