/** What raters say, kept without who said it. */
package org.cadre.appraisal.feedback.answer;
