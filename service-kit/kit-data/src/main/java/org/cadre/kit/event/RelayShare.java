package org.cadre.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The relay partitions that this process may publish, each guarded by an advisory lock of its connection. The server
 * frees the locks of a dead process, so its share is taken over without anyone deciding that it is dead.
 */
final class RelayShare {

    private static final int MEMBERS = 0x0B0E5;
    private static final int PARTITION = 0x0B0E6;

    private static final String LIVE = """
            select count(*) from pg_locks
            where locktype = 'advisory' and classid = %d and mode = 'ShareLock' and granted
              and database = (select oid from pg_database where datname = current_database())
            """.formatted(MEMBERS);

    private final Connection connection;
    private final Set<Integer> held = new TreeSet<>();

    /** Joins the replicas of this service that publish. */
    RelayShare(Connection connection) throws SQLException {
        this.connection = connection;
        ask("select pg_try_advisory_lock_shared(%d, 0)".formatted(MEMBERS));
    }

    Set<Integer> held() {
        return Set.copyOf(held);
    }

    /** Holds at most ⌈partitions ÷ live replicas⌉, so that a replica that joins finds some to take. */
    void balance() throws SQLException {
        var live = Math.max(1, count());
        var quota = (Outbox.PARTITIONS + live - 1) / live;
        while (held.size() > quota) {
            var surplus = held.iterator().next();
            ask("select pg_advisory_unlock(%d, %d)".formatted(PARTITION, surplus));
            held.remove(surplus);
        }
        for (var partition = 0; partition < Outbox.PARTITIONS && held.size() < quota; partition++) {
            if (!held.contains(partition)
                    && ask("select pg_try_advisory_lock(%d, %d)".formatted(PARTITION, partition))) {
                held.add(partition);
            }
        }
    }

    private int count() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LIVE)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
