/** Who is calling and for which organisations; what a role may do is decided where the thing itself lives. */
package org.cadre.kit.security;
