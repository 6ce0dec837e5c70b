package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers with which bodies workforce says that people are registered; the number is never told. */
@ApplicationScoped
public class Registrations {

    private static final PlainStatement OF_PERSON = new PlainStatement("""
            select body, valid_from, valid_until from workforce_registration
            where person_id = ? order by body, valid_from
            """);

    private final Session database;

    Registrations(Session database) {
        this.database = database;
    }

    /** By body, the oldest first. */
    public List<KnownRegistration> of(UUID person) {
        return OF_PERSON.rows(
                database,
                row -> new KnownRegistration(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDate.class))),
                person);
    }
}
