package org.cadre.appraisal.feedback.rater;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.feedback.terms.FeedbackStandards;
import org.cadre.appraisal.feedback.terms.RaterGroup;
import org.cadre.appraisal.feedback.terms.Relation;
import org.cadre.appraisal.feedback.terms.SubjectType;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Who works around somebody, along the line and the nearest first: who manages them, who reports to them, who has the same
 * manager, and the manager's own manager with everybody directly under that. All hold a post at the organisation, but for a
 * line manager who holds one elsewhere.
 */
@ApplicationScoped
public class Colleagues {

    private static final PlainStatement AROUND = new PlainStatement("""
            with held as not materialized (
                select post.person_id, post.organisation, post.manager_id
                from workforce_assignment post cross join (select cast(? as date) as today) now
                where post.starts_on <= now.today and (post.ends_on is null or post.ends_on >= now.today)
            ), manager as materialized (
                select distinct manager_id as id from held where person_id = ? and manager_id is not null
            ), above as materialized (
                select distinct held.manager_id as id from manager join held on held.person_id = manager.id
                where held.manager_id is not null
            ), near as (
                select id, 1 as distance from manager
                union all select person_id, 2 from held where manager_id = ?
                union all select held.person_id, 3 from manager join held on held.manager_id = manager.id
                union all select id, 4 from above
                union all select held.person_id, 5 from above join held on held.manager_id = above.id
            )
            select around.id, around.distance
            from (select id, min(distance) as distance from near where id <> ? group by id) around
            where exists (select from held
                          where held.person_id = around.id and (held.organisation = ? or around.distance = 1))
            order by around.distance, around.id limit ?
            """);

    private static final int MANAGES = 1;
    private static final int REPORTS = 2;

    private final Session database;
    private final FeedbackStandards standards;

    Colleagues(Session database, FeedbackStandards standards) {
        this.database = database;
        this.standards = standards;
    }

    /**
     * Some of them, each with the group into which they fit.
     *
     * @param organisation ODS code
     */
    public List<Colleague> around(UUID subject, String organisation, LocalDate today, int most) {
        Map<Relation, String> groups = standards.groups(SubjectType.PERSON, today).stream()
                .collect(Collectors.toMap(RaterGroup::relation, RaterGroup::code, (first, second) -> first));
        return AROUND.rows(
                database, row -> colleague(row, groups), today, subject, subject, subject, organisation, most);
    }

    private static Colleague colleague(ResultSet row, Map<Relation, String> groups) throws SQLException {
        var relation = switch (row.getInt(2)) {
            case MANAGES -> Relation.MANAGES_SUBJECT;
            case REPORTS -> Relation.REPORTS_TO_SUBJECT;
            default -> Relation.COLLEAGUE;
        };
        return new Colleague(row.getObject(1, UUID.class), groups.getOrDefault(relation, groups.get(Relation.ANYBODY)));
    }
}
