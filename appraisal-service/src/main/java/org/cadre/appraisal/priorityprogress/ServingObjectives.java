package org.cadre.appraisal.priorityprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cadre.appraisal.priorityprogress.PriorityTree.Part;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** The objectives that serve priorities, with what was noted last of each. */
@ApplicationScoped
class ServingObjectives {

    /**
     * How many people have objectives that serve a priority.
     *
     * @param noting those of whom it was noted how far one of them has come
     * @param percent mean of what was noted last of each objective; 0 where nothing was
     */
    record Served(UUID priority, long people, long noting, long percent) {

        static Served byNobody(UUID priority) {
            return new Served(priority, 0, 0, 0);
        }
    }

    /** What somebody prepares and has not shared serves nothing yet; what was cancelled serves nothing any more. */
    private static final PlainStatement SERVED = new PlainStatement("""
            select tree.whole, count(distinct a.person_id),
                   count(distinct a.person_id) filter (where noted.percent is not null),
                   coalesce(round(avg(noted.percent)), 0)
            from unnest(cast(? as uuid[]), cast(? as uuid[])) as tree (whole, part)
            join appraisal_objective objective on objective.priority_id = tree.part
            join appraisal a on a.id = objective.appraisal_id and a.organisation = ? and a.appraisal_year = ?
              and a.state <> 'CANCELLED' and (a.state not in ('DRAFT', 'SELF_PREP') or a.shared_at is not null)
            left join lateral (
                select progress.percent from objective_progress progress
                where progress.appraisal_id = a.id and progress.objective = objective.title
                order by progress.reached_on desc, progress.id desc limit 1) noted on true
            group by tree.whole
            """);

    private final Session database;

    ServingObjectives(Session database) {
        this.database = database;
    }

    /** By priority; those are missing that nothing serves. */
    Map<UUID, Served> of(List<Part> parts, String organisation, AppraisalYear year) {
        return SERVED
                .rows(
                        database,
                        row -> new Served(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getLong(4)),
                        ids(parts, Part::whole),
                        ids(parts, Part::part),
                        organisation,
                        year.startsIn())
                .stream()
                .collect(Collectors.toMap(Served::priority, Function.identity()));
    }

    private static String[] ids(List<Part> parts, Function<Part, UUID> end) {
        return parts.stream().map(end).map(UUID::toString).toArray(String[]::new);
    }
}
