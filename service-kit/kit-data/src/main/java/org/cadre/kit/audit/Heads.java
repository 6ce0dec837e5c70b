package org.cadre.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The heads that were signed, on a connection of the jobs role. */
final class Heads {

    private static final String LATEST = """
            select distinct on (chain) chain, position, signed_at from audit_head order by chain, position desc
            """;

    private static final String INSERT = """
            insert into audit_head (chain, position, hash, signed_at, key_id, signature) values (?, ?, ?, ?, ?, ?)
            """;

    /** How far a chain was signed, and when. */
    record Signed(long position, Instant at) {

        static final Signed NEVER = new Signed(0, Instant.MIN);
    }

    private final Connection connection;

    Heads(Connection connection) {
        this.connection = connection;
    }

    Map<String, Signed> latest() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LATEST)) {
            var latest = new HashMap<String, Signed>();
            while (rows.next()) {
                var at = rows.getObject(3, OffsetDateTime.class).toInstant();
                latest.put(rows.getString(1), new Signed(rows.getLong(2), at));
            }
            return latest;
        }
    }

    void insert(List<AuditHead> heads) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var head : heads) {
                statement.setString(1, head.chain());
                statement.setLong(2, head.position());
                statement.setBytes(3, HexFormat.of().parseHex(head.hash()));
                statement.setObject(4, head.occurredAt().atOffset(ZoneOffset.UTC));
                statement.setString(5, head.keyId());
                statement.setBytes(6, Base64.getDecoder().decode(head.signature()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
