package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PersonLookup;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Tells who is calling. It asks a function, because nobody's row can be seen before it is known who asks. */
@ApplicationScoped
class StaffNumbers implements PersonLookup {

    private static final PlainStatement PERSON_OF = new PlainStatement("select person_of(?)");

    private final Session database;

    StaffNumbers(Session database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> personOf(String staffUid) {
        return Optional.ofNullable(PERSON_OF
                .rows(database, row -> row.getObject(1, UUID.class), staffUid)
                .getFirst());
    }
}
