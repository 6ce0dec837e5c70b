package org.cadre.kit.security;

import java.util.Set;

/** Which organisation lies under which, today. Every service answers from what workforce published. */
public interface OrganisationTree {

    /** Whether a role held at {@code wider} also counts at {@code organisation}; true when both are the same. */
    boolean covers(String wider, String organisation);

    /** These organisations and all that lie under them. */
    Set<String> under(Set<String> wider);
}
