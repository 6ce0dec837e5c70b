package org.cadre.kit.security;

/** Which organisation lies under which, today. Every service answers from what workforce published. */
@FunctionalInterface
public interface OrganisationTree {

    /** Whether a role held at {@code wider} also counts at {@code organisation}; true when both are the same. */
    boolean covers(String wider, String organisation);
}
