/** Time, business days and identifiers, injected so that tests can choose them. */
package org.cadre.kit.time;
