/** From a path to the service that owns it, with the limits of the call. */
package org.cadre.gateway.route;
