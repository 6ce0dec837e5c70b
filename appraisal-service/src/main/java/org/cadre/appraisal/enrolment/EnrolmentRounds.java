package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** How far the last round of each cycle has come. Who is created outside of a round counts for the one that was last. */
@ApplicationScoped
class EnrolmentRounds {

    /**
     * The last round of a cycle.
     *
     * @param people of whom something was to be written down when it began
     * @param alreadyThere appraisals that there were when it began, but for those that were cancelled
     * @param created appraisals that the enrolment has started since
     * @param finishedAt empty while it goes on
     */
    record Shown(
            int people,
            int pieces,
            int piecesDone,
            long alreadyThere,
            long created,
            Instant startedAt,
            Optional<Instant> finishedAt) {}

    private static final PlainStatement BEGIN = new PlainStatement("""
            insert into enrolment_round as known
                (cycle_id, organisation, number, people, pieces, pieces_done, already_there, created, started_at)
            select id, organisation, 1, ?, ?, 0, ?, 0, cast(? as timestamptz) from appraisal_cycle where id = ?
            on conflict (cycle_id) do update
            set number = known.number + 1, people = excluded.people, pieces = excluded.pieces, pieces_done = 0,
                already_there = excluded.already_there, created = 0, started_at = excluded.started_at, finished_at = null
            returning number
            """);

    private static final PlainStatement PIECE_DONE = new PlainStatement("""
            update enrolment_round set pieces_done = pieces_done + 1
            where cycle_id = ? and number = ? and finished_at is null
            """);

    private static final PlainStatement FINISH = new PlainStatement("""
            update enrolment_round set finished_at = ? where cycle_id = ? and number = ? and finished_at is null
            """);

    /** All of its pieces are done, whoever did them. */
    private static final PlainStatement SETTLE = new PlainStatement("""
            update enrolment_round round set finished_at = ?, pieces_done = pieces
            where round.cycle_id = ? and round.finished_at is null
              and exists (select from cycle_comparison done
                          where done.cycle_id = round.cycle_id and done.compared_on = ?)
            """);

    private static final PlainStatement LAST = new PlainStatement("""
            select people, pieces, pieces_done, already_there, created, started_at, finished_at
            from enrolment_round where cycle_id = ?
            """);

    private final CycleTallies tallies;
    private final Session database;
    private final Clock clock;

    EnrolmentRounds(CycleTallies tallies, Session database, Clock clock) {
        this.tallies = tallies;
        this.database = database;
        this.clock = clock;
    }

    /** The round as it is shown from now on. */
    Round begin(Round round) {
        var number = BEGIN.rows(
                        database,
                        row -> row.getLong(1),
                        round.people(),
                        round.pieces().size(),
                        tallies.appraisals(round.cycle()),
                        now(),
                        round.cycle())
                .getFirst();
        return round.numbered(number);
    }

    void pieceDone(Round round) {
        PIECE_DONE.change(database, round.cycle(), round.number());
    }

    void finish(Round round) {
        FINISH.change(database, now(), round.cycle(), round.number());
    }

    /**
     * Ends what is shown where another round has compared everybody today: its own replica may have stopped before its end, and
     * then no other would begin one before tomorrow.
     */
    void settle(UUID cycle, LocalDate today) {
        SETTLE.change(database, now(), cycle, today);
    }

    Optional<Shown> last(UUID cycle) {
        return LAST
                .rows(
                        database,
                        row -> new Shown(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getObject(6, OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject(7, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)),
                        cycle)
                .stream()
                .findFirst();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
