/** The chain of rules that every request meets, and the form in which the gateway itself refuses. */
package org.cadre.gateway.door;
