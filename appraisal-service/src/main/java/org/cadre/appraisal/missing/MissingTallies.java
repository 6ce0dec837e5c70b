package org.cadre.appraisal.missing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.appraisal.Awaited;
import org.cadre.appraisal.round.Rounds;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** How many appraisals of a cycle lack what. Triggers keep the numbers, so reading them counts nothing. */
@ApplicationScoped
class MissingTallies {

    private static final PlainStatement OF_CYCLE = new PlainStatement("""
            select awaited, has_objectives, has_check_in, sum(tally) from (
                select awaited, has_objectives, has_check_in, tally from missing_tally where cycle_id = ?
                union all
                select awaited, has_objectives, has_check_in, change from missing_tally_change where cycle_id = ?
            ) all_of_it
            group by awaited, has_objectives, has_check_in having sum(tally) > 0
            """);

    private static final PlainStatement AMONG = new PlainStatement("""
            select count(*) from cycle_member
            where cycle_id = ? and person_id = any (cast(? as uuid[])) and awaited is not null
            """);

    /** What is added up is what is taken away: one statement sees one state of the table. */
    private static final PlainStatement ADD_UP = new PlainStatement("""
            with taken as (
                delete from missing_tally_change
                where id in (select id from missing_tally_change order by id limit 10000 for update skip locked)
                returning cycle_id, organisation, awaited, has_objectives, has_check_in, change
            ), added as (
                insert into missing_tally as known (cycle_id, organisation, awaited, has_objectives, has_check_in, tally)
                select cycle_id, min(organisation), awaited, has_objectives, has_check_in, sum(change) from taken
                group by cycle_id, awaited, has_objectives, has_check_in
                order by 1, 3, 4, 5
                on conflict (cycle_id, awaited, has_objectives, has_check_in)
                do update set tally = known.tally + excluded.tally
            )
            select count(*) from taken
            """);

    private static final int PIECE = 10_000;

    private final Session database;
    private final Rounds rounds;

    MissingTallies(Session database, Rounds rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    List<Gap> of(UUID cycle) {
        return OF_CYCLE.rows(
                database,
                row -> new Gap(Awaited.valueOf(row.getString(1)), row.getBoolean(2), row.getBoolean(3), row.getLong(4)),
                cycle,
                cycle);
    }

    /** How many of these people have an appraisal in the cycle that goes on and counts. */
    long goingOnAmong(UUID cycle, Set<UUID> people) {
        var ids = people.stream().map(UUID::toString).toArray(String[]::new);
        return AMONG.rows(database, row -> row.getLong(1), cycle, ids).getFirst();
    }

    @Scheduled(every = "${cadre.appraisal.enrolment.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void addUp() {
        rounds.ofQueue(PIECE, () -> ADD_UP.rows(database, row -> row.getLong(1)).getFirst());
    }
}
