package org.cadre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PersonLookup;

/** Makes a person of every staff number. */
@ApplicationScoped
public class SamplePeople implements PersonLookup {

    @Override
    public Optional<UUID> personOf(String staffUid) {
        return Optional.of(idOf(staffUid));
    }

    public static UUID idOf(String staffUid) {
        return UUID.nameUUIDFromBytes(staffUid.getBytes(StandardCharsets.UTF_8));
    }
}
