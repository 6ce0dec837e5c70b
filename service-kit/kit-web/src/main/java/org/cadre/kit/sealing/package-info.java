/** Keeps words from whoever reads the database: sealed under a key that the service has and the database has not. */
package org.cadre.kit.sealing;
