package org.cadre.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Entries that wait and seals that were made, on a connection of the jobs role. */
final class Seals {

    private static final String PENDING =
            "select " + RecordedEntry.COLUMNS + " from audit_entry join audit_pending using (seq) order by seq limit ?";

    private static final String OLDEST = """
            select recorded_at from audit_entry join audit_pending using (seq) order by seq limit 1
            """;

    /** Goes from chain to chain along the index instead of reading every seal. */
    private static final String TIPS = """
            with recursive chains (chain) as (
                (select chain from audit_seal order by chain limit 1)
                union all
                select (select s.chain from audit_seal s where s.chain > c.chain order by s.chain limit 1)
                from chains c where c.chain is not null)
            select last.chain, last.position, last.hash
            from chains c cross join lateral (
                select chain, position, hash from audit_seal s where s.chain = c.chain order by position desc limit 1) last
            """;

    private static final String INSERT = """
            insert into audit_seal (chain, position, entry_seq, entry_hash, previous_hash, hash, sealed_at)
            select s.*, ? from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[]) s
            """;

    private final Connection connection;

    Seals(Connection connection) {
        this.connection = connection;
    }

    List<RecordedEntry> pending(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(PENDING)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<RecordedEntry>();
                while (rows.next()) {
                    entries.add(RecordedEntry.read(rows));
                }
                return entries;
            }
        }
    }

    /** When the entry that waits longest was recorded. */
    Optional<Instant> oldestPending() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(OLDEST)) {
            return row.next()
                    ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }

    Map<String, Tip> tips() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TIPS)) {
            var tips = new HashMap<String, Tip>();
            while (rows.next()) {
                tips.put(rows.getString(1), new Tip(rows.getString(1), rows.getLong(2), Hash.of(rows.getBytes(3))));
            }
            return tips;
        }
    }

    void insert(List<Seal> seals, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("text", each(seals, Seal::chain)));
            statement.setArray(3, connection.createArrayOf("bigint", each(seals, Seal::position)));
            statement.setArray(4, connection.createArrayOf("bigint", each(seals, Seal::entrySeq)));
            statement.setArray(5, connection.createArrayOf("bytea", bytes(seals, Seal::entryHash)));
            statement.setArray(6, connection.createArrayOf("bytea", bytes(seals, Seal::previousHash)));
            statement.setArray(7, connection.createArrayOf("bytea", bytes(seals, Seal::hash)));
            statement.executeUpdate();
        }
    }

    void unqueue(List<Seal> seals) throws SQLException {
        try (var statement = connection.prepareStatement("delete from audit_pending where seq = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", each(seals, Seal::entrySeq)));
            statement.executeUpdate();
        }
    }

    private static Object[] each(List<Seal> seals, Function<Seal, Object> part) {
        return seals.stream().map(part).toArray();
    }

    private static byte[][] bytes(List<Seal> seals, Function<Seal, Hash> part) {
        return seals.stream().map(part).map(Hash::bytes).toArray(byte[][]::new);
    }
}
