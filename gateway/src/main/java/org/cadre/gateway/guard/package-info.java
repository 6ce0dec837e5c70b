/** The rules of the door: plain HTTP, sizes, headers, tokens and quotas. */
package org.cadre.gateway.guard;
