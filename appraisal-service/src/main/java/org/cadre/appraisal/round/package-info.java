/** Work that is too much for one transaction. */
package org.cadre.appraisal.round;
