/** The whole suite: its parts, the order in which they start and stop, and what must hold before it is ready. */
package org.cadre.local.suite;
