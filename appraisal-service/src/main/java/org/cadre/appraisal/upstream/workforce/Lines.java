package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Answers who stands above whom, by the line managers of all posts. */
@ApplicationScoped
public class Lines {

    /** Climbs from somebody; a line that bites its own tail ends where it began. */
    private static final PlainStatement IS_ABOVE = new PlainStatement("""
            with recursive above (person_id) as (
                select post.manager_id from workforce_assignment post
                where post.person_id = ? and post.manager_id is not null
                  and post.starts_on <= ? and (post.ends_on is null or post.ends_on >= ?)
                union
                select post.manager_id from above join workforce_assignment post on post.person_id = above.person_id
                where post.manager_id is not null
                  and post.starts_on <= ? and (post.ends_on is null or post.ends_on >= ?))
            select exists (select from above where person_id = ?)
            """);

    /** Climbs within one employer, beginning with the lower one. */
    private static final PlainStatement IS_AT_OR_ABOVE = new PlainStatement("""
            with recursive above(person_id) as (
                select cast(? as uuid)
                union
                select post.manager_id from above join workforce_assignment post using (person_id)
                where post.organisation = ? and post.starts_on <= ? and (post.ends_on is null or post.ends_on >= ?)
                  and post.manager_id is not null
            )
            select exists (select from above where person_id = ?)
            """);

    private final Session database;

    Lines(Session database) {
        this.database = database;
    }

    /** Whether one of the two manages the other on a day, directly or through others. */
    public boolean areInOne(UUID one, UUID other, LocalDate day) {
        return isAbove(one, other, day) || isAbove(other, one, day);
    }

    /** Whether somebody is a manager themselves or stands above them in the line of an organisation. */
    public boolean isAtOrAbove(UUID somebody, UUID manager, String organisation, LocalDate day) {
        return IS_AT_OR_ABOVE.isTrue(database, manager, organisation, day, day, somebody);
    }

    private boolean isAbove(UUID upper, UUID lower, LocalDate day) {
        return IS_ABOVE.isTrue(database, lower, day, day, day, day, upper);
    }
}
