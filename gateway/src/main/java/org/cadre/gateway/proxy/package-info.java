/** The call to a service: which replica, for how long, how many bytes, and what its failure means for the client. */
package org.cadre.gateway.proxy;
