package org.cadre.kit.database;

import java.util.Optional;
import java.util.UUID;

/** Finds the person behind a staff number, in what the service knows of people. */
@FunctionalInterface
public interface PersonLookup {

    Optional<UUID> personOf(String staffUid);
}
