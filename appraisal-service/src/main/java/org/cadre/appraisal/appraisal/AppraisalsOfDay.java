package org.cadre.appraisal.appraisal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Which of some appraisals meet a condition on a day. */
final class AppraisalsOfDay {

    private final PlainStatement statement;

    /** @param condition in SQL, on the appraisal {@code a} and the day {@code now.today} */
    AppraisalsOfDay(String condition) {
        statement = new PlainStatement("""
                select a.id
                from appraisal a cross join (select cast(? as date) as today) now
                where a.id = any (cast(? as uuid[])) and
                """ + condition);
    }

    Set<UUID> among(Collection<UUID> appraisals, LocalDate today, Session database) {
        if (appraisals.isEmpty()) {
            return Set.of();
        }
        database.flush();
        var ids = appraisals.stream().map(UUID::toString).toArray(String[]::new);
        return statement.rows(database, row -> row.getObject(1, UUID.class), today, ids).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
