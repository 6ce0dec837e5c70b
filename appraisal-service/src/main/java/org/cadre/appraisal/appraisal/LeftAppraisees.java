package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/**
 * Knows whose appraisee holds no post at the organisation any more: from the day after the last day on, HR ends what the two
 * have met about.
 */
@ApplicationScoped
public class LeftAppraisees {

    /** Whether the appraisee of {@code a} has left on the day {@code now.today}. */
    public static final String HAS_LEFT = """
            not exists (select from workforce_assignment own
                        where own.person_id = a.person_id and own.organisation = a.organisation
                          and own.starts_on <= now.today and (own.ends_on is null or own.ends_on >= now.today))
            """;

    private static final AppraisalsOfDay LEFT = new AppraisalsOfDay(HAS_LEFT);

    private final Session database;
    private final BusinessCalendar calendar;

    LeftAppraisees(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Those of some appraisals whose appraisee holds no post at the organisation today. */
    Set<UUID> among(Collection<UUID> appraisals) {
        return LEFT.among(appraisals, calendar.today(), database);
    }

    boolean isOf(Appraisal appraisal) {
        return !among(List.of(appraisal.id())).isEmpty();
    }

    /** What the two have met about ends without signatures only where one of them is not there any more. */
    void requireOf(Appraisal appraisal) {
        if (!isOf(appraisal)) {
            throw DomainException.conflict(
                    "appraisal-illegal-transition",
                    "The appraisal is %s: it is cancelled before its meeting, or from the day after the appraisee's last day at %s"
                            .formatted(appraisal.state(), appraisal.organisation()));
        }
    }
}
