/** How a token is verified: the issuer's keys, what no token may look like, and what was verified a moment ago. A slice can skip it. */
package org.cadre.kit.security.token;
