/** The realm of Cadre in the local Keycloak: its import, its demo users, their tokens. */
package org.cadre.local.identity;
