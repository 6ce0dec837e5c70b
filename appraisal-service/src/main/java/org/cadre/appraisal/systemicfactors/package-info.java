/** Statements of what circumstances had a part in an outcome, so that nobody is judged for what they could not change. */
package org.cadre.appraisal.systemicfactors;
