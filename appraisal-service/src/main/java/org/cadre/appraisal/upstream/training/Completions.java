package org.cadre.appraisal.upstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers what training says that people completed; what it has not told is not known, and not missing. */
@ApplicationScoped
public class Completions {

    private static final PlainStatement OF_PERSON = new PlainStatement("""
            select code, subject, name, covers, completed_on, valid_until from training_completion
            where person_id = ? order by code, completed_on
            """);

    private final Session database;

    Completions(Session database) {
        this.database = database;
    }

    /** By code, the oldest first. */
    public List<Completion> of(UUID person) {
        return OF_PERSON.rows(database, Completions::read, person);
    }

    private static Completion read(ResultSet row) throws SQLException {
        return new Completion(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                List.of((String[]) row.getArray(4).getArray()),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }
}
