/** The leadership journey as somebody outside sees it: through the gateway, with tokens, and by its events. */
package org.cadre.acceptance;
