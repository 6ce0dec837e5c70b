/** The form of an appraisal: what is filled in, and what is missing before it can be signed. */
package org.cadre.appraisal.form;
