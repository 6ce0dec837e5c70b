package org.cadre.kit.database;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose rows a transaction sees.
 *
 * @param service whether the service itself works; no caller has this, not even a national role
 * @param everything for the service itself and for national roles
 * @param organisations ODS codes, those below included
 * @param person whose own rows are seen whatever the organisation
 * @param subject of the token
 */
record Scope(boolean service, boolean everything, Set<String> organisations, Optional<UUID> person, String subject) {

    static final Scope EVERYTHING = new Scope(true, true, Set.of(), Optional.empty(), "");
}
