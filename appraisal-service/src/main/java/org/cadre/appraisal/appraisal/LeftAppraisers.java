package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Knows whose appraiser has left, so that HR has to give the appraisal to somebody else. */
@ApplicationScoped
class LeftAppraisers {

    /**
     * Whether the appraiser of {@code a} has left on the day {@code now.today}. Most appraisers are in post there, which is seen at
     * once.
     */
    static final String HAS_LEFT = """
            not exists (select from workforce_assignment post
                        where post.person_id = a.appraiser_id and post.organisation = a.organisation
                          and post.starts_on <= now.today and (post.ends_on is null or post.ends_on >= now.today))
            and appraiser_left(a.id, now.today)
            """;

    private static final AppraisalsOfDay LEFT = new AppraisalsOfDay(HAS_LEFT);

    private final Session database;
    private final BusinessCalendar calendar;

    LeftAppraisers(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Those of some appraisals whose appraiser holds no post today, or had one at the organisation and has none there. */
    Set<UUID> among(Collection<UUID> appraisals) {
        return LEFT.among(appraisals, calendar.today(), database);
    }
}
