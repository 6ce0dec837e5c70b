package org.cadre.appraisal.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Finds who stands above appraisals. What an organisation has overdue is told to nobody who works elsewhere only. */
@ApplicationScoped
class LinesAbove {

    private static final PlainStatement ABOVE = new PlainStatement("""
            select distinct on (a.id) a.id, post.manager_id
            from (select cast(? as date) as today) now
            cross join appraisal a
            join workforce_assignment post on post.person_id = a.appraiser_id and post.organisation = a.organisation
            join workforce_assignment above on above.person_id = post.manager_id and above.organisation = a.organisation
            where a.id = any (cast(? as uuid[])) and post.manager_id not in (a.person_id, a.appraiser_id)
              and post.starts_on <= now.today and (post.ends_on is null or post.ends_on >= now.today)
              and above.starts_on <= now.today and (above.ends_on is null or above.ends_on >= now.today)
            order by a.id, post.starts_on, post.assignment_id
            """);

    private record Above(UUID appraisal, UUID manager) {}

    private final Session database;
    private final BusinessCalendar calendar;

    LinesAbove(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** By appraisal, the line manager of its appraiser in the post held longest there; none where nobody is in post. */
    Map<UUID, UUID> of(List<DueAppraisal> due) {
        var ids = due.stream().map(one -> one.appraisalId().toString()).toArray(String[]::new);
        return ABOVE
                .rows(
                        database,
                        row -> new Above(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        calendar.today(),
                        ids)
                .stream()
                .collect(Collectors.toMap(Above::appraisal, Above::manager));
    }
}
