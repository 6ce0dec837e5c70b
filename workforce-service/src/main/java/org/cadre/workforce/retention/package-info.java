/** How long a staff record is kept, who is warned before it goes, who may hold it, and what was done about it. */
package org.cadre.workforce.retention;
