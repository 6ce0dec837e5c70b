package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Knows whose appraiser has left, so that HR has to give the appraisal to somebody else. */
@ApplicationScoped
class LeftAppraisers {

    private static final PlainStatement AMONG = new PlainStatement("""
            select id from unnest(cast(? as uuid[])) as asked (id) where appraiser_left(id, cast(? as date))
            """);

    private final Session database;
    private final BusinessCalendar calendar;

    LeftAppraisers(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Those of some appraisals whose appraiser holds no post today, or had one at the organisation and has none there. */
    Set<UUID> among(Collection<UUID> appraisals) {
        database.flush();
        var ids = appraisals.stream().map(UUID::toString).toArray(String[]::new);
        return AMONG.rows(database, row -> row.getObject(1, UUID.class), ids, calendar.today()).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
