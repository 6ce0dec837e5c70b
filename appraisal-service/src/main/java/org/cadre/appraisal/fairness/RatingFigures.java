package org.cadre.appraisal.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.cycle.CycleClosing;
import org.cadre.appraisal.upstream.workforce.PersonForgotten;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** The ratings of closed cycles, as they stood when the cycle was closed. */
@ApplicationScoped
class RatingFigures {

    /**
     * Climbs from everybody who was rated; a line that bites its own tail ends where it began. Whose a rating is figures do not need,
     * so it is kept under an id that is nobody's.
     */
    private static final PlainStatement FREEZE = new PlainStatement("""
            with recursive rated as (
                select person_id, organisation, appraiser_id, overall_what, overall_how from appraisal
                where cycle_id = ? and state = 'COMPLETE' and overall_what is not null and overall_how is not null
            ), above(person_id, manager_id) as (
                select rated.person_id, post.manager_id from rated join workforce_assignment post using (person_id)
                where post.manager_id is not null and post.organisation = rated.organisation
                  and post.starts_on <= ? and (post.ends_on is null or post.ends_on >= ?)
                union
                select above.person_id, post.manager_id
                from above
                join rated using (person_id)
                join workforce_assignment post on post.person_id = above.manager_id
                where post.manager_id is not null and post.organisation = rated.organisation
                  and post.starts_on <= ? and (post.ends_on is null or post.ends_on >= ?)
            )
            insert into cycle_rating (cycle_id, person_id, organisation, appraiser_id, managers, what, how)
            select cast(? as uuid), gen_random_uuid(), rated.organisation, rated.appraiser_id,
                   array(select manager_id from above
                         where above.person_id = rated.person_id and above.manager_id <> rated.person_id),
                   rated.overall_what, rated.overall_how
            from rated
            """);

    private static final PlainStatement FORGET = new PlainStatement("""
            update cycle_rating set person_id = gen_random_uuid() where person_id = ?
            """);

    private static final String HALVES = """
            from cycle_rating, lateral (values ('WHAT', what), ('HOW', how)) given(half, rating)
            where cycle_id = ?
            """;

    private static final PlainStatement OF_CYCLE = new PlainStatement(
            "select half, rating, cast(null as uuid), count(*) " + HALVES + " group by half, rating");

    private static final PlainStatement OF_LINE =
            new PlainStatement("select half, rating, cast(null as uuid), count(*) " + HALVES
                    + " and ? = any (managers) group by half, rating");

    private static final PlainStatement OF_APPRAISER =
            new PlainStatement("select half, rating, cast(null as uuid), count(*) " + HALVES
                    + " and appraiser_id = ? group by half, rating");

    private static final PlainStatement TOGETHER = new PlainStatement("""
            select managers, appraiser_id, count(*),
                   count(*) filter (where what <> all (cast(? as integer[]))),
                   count(*) filter (where how <> all (cast(? as integer[])))
            from cycle_rating where cycle_id = ?
            group by managers, appraiser_id
            """);

    private static final PlainStatement BY_APPRAISER =
            new PlainStatement("select half, rating, appraiser_id, count(*) " + HALVES + """
               and appraiser_id in (select appraiser_id from cycle_rating where cycle_id = ?
                                    group by appraiser_id having count(*) >= ?)
            group by half, rating, appraiser_id
            """);

    /** How often an appraiser, or everybody, gave a rating. */
    private record Given(Half half, int rating, UUID appraiser, long number) {}

    private final Session database;

    RatingFigures(Session database) {
        this.database = database;
    }

    void freeze(CycleClosing closing) {
        database.flush();
        var cycle = closing.cycle().id();
        var today = closing.today();
        FREEZE.change(database, cycle, today, today, today, today, cycle);
    }

    /** Rows that a replica of an earlier release wrote have the person; the number stays in the figures, and whose it was does not. */
    void forget(@Observes PersonForgotten forgotten) {
        FORGET.change(database, forgotten.personId());
    }

    Map<Half, Ratings> ofCycle(UUID cycle, Set<Integer> uncounted) {
        return byHalf(read(OF_CYCLE, cycle), uncounted);
    }

    Map<Half, Ratings> ofLine(UUID cycle, UUID manager, Set<Integer> uncounted) {
        return byHalf(read(OF_LINE, cycle, manager), uncounted);
    }

    Map<Half, Ratings> ofAppraiser(UUID cycle, UUID appraiser, Set<Integer> uncounted) {
        return byHalf(read(OF_APPRAISER, cycle, appraiser), uncounted);
    }

    /** Everybody who was rated, as far as lines and appraisers tell them apart. */
    List<RatedTogether> together(UUID cycle, Set<Integer> uncounted) {
        var left = uncounted.toArray(Integer[]::new);
        return TOGETHER.rows(
                database,
                row -> new RatedTogether(
                        Set.copyOf(List.of((UUID[]) row.getArray(1).getArray())),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        Map.of(Half.WHAT, row.getLong(4), Half.HOW, row.getLong(5))),
                left,
                left,
                cycle);
    }

    /** Those who have given at least so many. */
    Map<UUID, Map<Half, Ratings>> byAppraiser(UUID cycle, int fewest, Set<Integer> uncounted) {
        return read(BY_APPRAISER, cycle, cycle, fewest).stream()
                .collect(Collectors.groupingBy(
                        Given::appraiser,
                        Collectors.collectingAndThen(Collectors.toList(), given -> byHalf(given, uncounted))));
    }

    private List<Given> read(PlainStatement statement, Object... values) {
        return statement.rows(
                database,
                row -> new Given(
                        Half.valueOf(row.getString(1)), row.getInt(2), row.getObject(3, UUID.class), row.getLong(4)),
                values);
    }

    private static Map<Half, Ratings> byHalf(Collection<Given> given, Set<Integer> uncounted) {
        var found = new EnumMap<Half, Ratings>(Half.class);
        for (var half : Half.values()) {
            var ofHalf = given.stream()
                    .filter(one -> one.half == half)
                    .collect(Collectors.toMap(Given::rating, Given::number));
            found.put(half, Ratings.of(ofHalf, uncounted));
        }
        return found;
    }
}
