/** Who sits on the board of an organisation, in which role, and what that role has to do with fit and proper tests. */
package org.cadre.appraisal.board;
