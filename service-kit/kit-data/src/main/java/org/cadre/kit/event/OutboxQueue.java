package org.cadre.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/** The outbox as the relay sees it: what is not published yet in the partitions it holds. */
final class OutboxQueue {

    /** Steps along the index from key to key, in all partitions at once: what waits behind a key's first costs nothing. */
    private static final String FIRST_OF_EACH_KEY = """
            with recursive head (relay_partition, message_key, seq, step) as (
                select turn.relay_partition, found.message_key, found.seq, 1
                from unnest(?::smallint[], ?::text[]) turn (relay_partition, last)
                cross join lateral (
                    select message_key, seq from outbox
                    where published_at is null and relay_partition = turn.relay_partition and message_key > turn.last
                    order by message_key, seq limit 1) found
                union all
                select head.relay_partition, found.message_key, found.seq, head.step + 1
                from head cross join lateral (
                    select message_key, seq from outbox
                    where published_at is null and relay_partition = head.relay_partition
                      and message_key > head.message_key
                    order by message_key, seq limit 1) found
                where head.step < ?)
            select %s from (select seq, step from head limit ?) first join outbox using (seq) order by step
            """.formatted(OutboxRow.COLUMNS);

    /** The newest row of an aggregate stays whatever its age: it is what the aggregate is published again from. */
    private static final String DELETE = """
            delete from outbox old
            where published_at < ? and relay_partition = any (?)
              and exists (select from outbox newer
                          where newer.aggregate_id = old.aggregate_id and newer.event_number > old.event_number)
            """;

    /** In one statement, so that a crash leaves the request or the rows to publish, never neither. */
    private static final String TAKE_REPUBLICATION = """
            with asked as (delete from republication where relay_partition = ? returning relay_partition)
            update outbox set published_at = null from asked
            where outbox.relay_partition = asked.relay_partition and published_at is not null
            """;

    /** How much waits, and since when. */
    record Backlog(long rows, double oldestSeconds) {}

    private final Connection connection;

    /**
     * A mark does not wait for the disk: if the server crashes and loses the last ones, their rows go out once more, with
     * the same ids and in the same order, which every inbox recognises.
     */
    OutboxQueue(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("listen outbox");
        }
    }

    /** What waits longest of each key, for as many keys as the limit says. */
    List<OutboxRow> firstOfEachKey(Set<Integer> partitions, Turns turns, int limit) throws SQLException {
        var rows = behind(turns, partitions, limit);
        if (rows.isEmpty() && turns.areUnderWay()) {
            turns.startAnew();
            rows = behind(turns, partitions, limit);
        }
        turns.took(rows, limit);
        return rows;
    }

    private List<OutboxRow> behind(Turns turns, Set<Integer> partitions, int limit) throws SQLException {
        var rows = new ArrayList<OutboxRow>();
        var places = List.copyOf(partitions);
        try (var statement = connection.prepareStatement(FIRST_OF_EACH_KEY)) {
            statement.setArray(1, connection.createArrayOf("smallint", places.toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", places.stream().map(turns::last).toArray()));
            statement.setInt(3, limit);
            statement.setInt(4, limit);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(OutboxRow.read(found));
                }
            }
        }
        return rows;
    }

    void markPublished(Collection<Long> seqs, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement("update outbox set published_at = ? where seq = any (?)")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("bigint", seqs.toArray()));
            statement.executeUpdate();
        }
    }

    /**
     * Puts everything that is kept back into the queue where an operator asked for it. Only the holder of the partitions
     * may do this, between two batches: so nothing newer is under way, and each key is sent in order.
     */
    int takeRepublication(Set<Integer> partitions) throws SQLException {
        var rows = 0;
        try (var statement = connection.prepareStatement(TAKE_REPUBLICATION)) {
            for (var partition : asked(partitions)) {
                statement.setInt(1, partition);
                rows += statement.executeUpdate();
            }
        }
        return rows;
    }

    private List<Integer> asked(Set<Integer> partitions) throws SQLException {
        var asked = new ArrayList<Integer>();
        try (var statement = connection.prepareStatement("select relay_partition from republication");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                asked.add(rows.getInt(1));
            }
        }
        asked.retainAll(partitions);
        return asked;
    }

    int deletePublishedBefore(Instant limit, Set<Integer> partitions) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, limit.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("smallint", partitions.toArray()));
            return statement.executeUpdate();
        }
    }

    Backlog backlog(Instant now) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*), min(occurred_at) from outbox where published_at is null")) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            var age = oldest == null
                    ? 0
                    : Duration.between(oldest.toInstant(), now).toMillis() / 1000.0;
            return new Backlog(row.getLong(1), age);
        }
    }

    /** Returns when something was appended or the time is over, whichever comes first. */
    void await(Duration time) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) time.toMillis());
    }
}
