/** What the database must be like for the promises to hold. */
package org.cadre.kit.database;
