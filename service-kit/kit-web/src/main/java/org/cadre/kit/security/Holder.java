package org.cadre.kit.security;

/** Somebody with roles at organisations. */
public interface Holder {

    /** Whether the role is held at the organisation or at one above it. */
    boolean holds(String role, String organisation);

    /** Whether the role is held anywhere at all. */
    boolean holdsSomewhere(String role);

    /** Whether an employer has a staff record of this caller. */
    boolean isEmployee();
}
