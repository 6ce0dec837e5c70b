/** What the gateway says of the suite as a whole: a start page and who is up. */
package org.cadre.gateway.suite;
