package org.cadre.workforce.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PersonLookup;
import org.hibernate.Session;

/** Tells who is calling. It asks a function, because nobody's row can be seen before it is known who asks. */
@ApplicationScoped
class StaffNumbers implements PersonLookup {

    private final Session database;

    StaffNumbers(Session database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> personOf(String staffUid) {
        return Optional.ofNullable(database.createNativeQuery("select person_of(:uid)", UUID.class)
                .addScalar("person_of", UUID.class)
                .setParameter("uid", staffUid)
                .getSingleResultOrNull());
    }
}
