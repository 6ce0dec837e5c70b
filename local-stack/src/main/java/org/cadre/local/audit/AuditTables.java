package org.cadre.local.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cadre.local.audit.Fault.Kind;

/** The audit in a service's database as it stood at one moment. */
final class AuditTables {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String LINKS =
            "select s.chain, s.position, s.entry_seq, s.entry_hash, s.previous_hash, s.hash, "
                    + Entry.COLUMNS + " from audit_seal s left join audit_entry e on e.seq = s.entry_seq"
                    + " order by s.chain, s.position";

    private static final String UNKNOWN = """
            select e.seq, coalesce(e.organisation, 'ENG') from audit_entry e
            where not exists (select from audit_seal s where s.entry_seq = e.seq)
              and not exists (select from audit_pending p where p.seq = e.seq)
            order by e.seq
            """;

    private static final String GONE_BEFORE = """
            select p.seq, '?' from audit_pending p
            where not exists (select from audit_entry e where e.seq = p.seq) order by p.seq
            """;

    private static final String WAITING = """
            select e.seq, coalesce(e.organisation, 'ENG') from audit_pending p join audit_entry e using (seq)
            where e.recorded_at < ? order by e.seq
            """;

    private final Connection connection;

    /** Everything is read in one snapshot, which a transaction of the connection gives. */
    AuditTables(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** Every seal, chain by chain, in the order of its positions. */
    void forEachLink(Consumer<Link> check) throws SQLException {
        try (var statement = connection.prepareStatement(LINKS)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    check.accept(link(rows));
                }
            }
        }
    }

    /** Where a hash stands in a chain. */
    Optional<Long> positionOf(String chain, Hash hash) {
        try (var statement = connection.prepareStatement(
                "select position from audit_seal where chain = ? and hash = ? order by position limit 1")) {
            statement.setString(1, chain);
            statement.setBytes(2, hash.bytes());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<SignedHead> heads(String service) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select chain, position, hash, key_id, signature, signed_at from audit_head")) {
            var heads = new ArrayList<SignedHead>();
            while (rows.next()) {
                heads.add(new SignedHead(
                        service,
                        rows.getString(1),
                        rows.getLong(2),
                        Hash.of(rows.getBytes(3)).hex(),
                        rows.getString(4),
                        Base64.getEncoder().encodeToString(rows.getBytes(5)),
                        rows.getObject(6, OffsetDateTime.class).toInstant()));
            }
            return heads;
        }
    }

    /** How many entries each chain has, sealed or not. */
    Map<String, Long> entries() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select coalesce(organisation, 'ENG'), count(*) from audit_entry group by 1")) {
            var entries = new TreeMap<String, Long>();
            while (rows.next()) {
                entries.put(rows.getString(1), rows.getLong(2));
            }
            return entries;
        }
    }

    /** What is wrong with entries outside the chains. */
    List<Fault> faultsOutsideChains(Instant now, Duration limit) throws SQLException {
        var faults = new ArrayList<Fault>();
        try (var unknown = connection.prepareStatement(UNKNOWN);
                var gone = connection.prepareStatement(GONE_BEFORE);
                var waiting = connection.prepareStatement(WAITING)) {
            collect(unknown, Kind.INSERTED, "the entry neither has a seal nor waits for one", faults);
            collect(gone, Kind.REMOVED, "the entry went before it was sealed", faults);
            waiting.setObject(1, now.minus(limit).atOffset(ZoneOffset.UTC));
            collect(
                    waiting,
                    Kind.UNSEALED,
                    "waits for its seal for more than %d s".formatted(limit.toSeconds()),
                    faults);
        }
        return faults;
    }

    private static void collect(PreparedStatement query, Kind kind, String detail, List<Fault> faults)
            throws SQLException {
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                faults.add(new Fault(kind, rows.getString(2), 0, rows.getLong(1), detail));
            }
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        row.getLong(7);
        Optional<Entry> entry = row.wasNull() ? Optional.empty() : Optional.of(Entry.read(row, 7));
        return new Link(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                Hash.of(row.getBytes(4)),
                Hash.of(row.getBytes(5)),
                Hash.of(row.getBytes(6)),
                entry);
    }
}
