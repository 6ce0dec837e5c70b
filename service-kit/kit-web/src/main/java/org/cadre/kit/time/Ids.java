package org.cadre.kit.time;

import java.util.UUID;

/** The one source of identifiers. They are UUIDs of version 7 (RFC 9562), so they sort by the time they were made. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
