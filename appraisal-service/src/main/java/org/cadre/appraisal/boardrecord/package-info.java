/** How long what is written of board members in tests and references is kept, and that it goes the day after. */
package org.cadre.appraisal.boardrecord;
