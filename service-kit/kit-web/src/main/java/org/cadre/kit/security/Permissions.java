package org.cadre.kit.security;

import java.util.List;

/** The permissions of one feature. Every bean of this kind adds to the policy of its service. */
public interface Permissions {

    List<Permission> all();
}
