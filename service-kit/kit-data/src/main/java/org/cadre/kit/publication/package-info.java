/** What this service has published, as operators look at it and have it published again. */
package org.cadre.kit.publication;
