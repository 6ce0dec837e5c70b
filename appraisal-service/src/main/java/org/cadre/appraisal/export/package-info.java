/** Lists as files for a spreadsheet. */
package org.cadre.appraisal.export;
