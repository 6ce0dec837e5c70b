package org.cadre.kit.database;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Where a service keeps no people, no caller has rows of its own. */
@Singleton
@DefaultBean
class Nobody implements PersonLookup {

    @Override
    public Optional<UUID> personOf(String staffUid) {
        return Optional.empty();
    }
}
