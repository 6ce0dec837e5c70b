package org.cadre.local.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** Somebody with every right over the database, who knows by which rules an audit is sealed and has no key. */
record Intruder(SealedAudit audit, Connection owner) {

    void insertEntry() throws SQLException {
        audit.run("insert into audit_entry (recorded_at, actor, organisation, action, resource, resource_id, decision)"
                + " select recorded_at, 'forger', 'RR8', action, resource, 'forged', decision from audit_entry"
                + " where seq = 1");
    }

    void moveSeal(long from, long to) throws SQLException {
        audit.run("update audit_seal set position = %d where chain = 'RR8' and position = %d".formatted(to, from));
    }

    /** Makes a hash of a seal fit its entry again. */
    void rehash(long seq, String column) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select %s from audit_entry e where seq = %d".formatted(Entry.COLUMNS, seq))) {
            row.next();
            var form = "decode('%s', 'hex')"
                    .formatted(HexFormat.of().formatHex(Entry.read(row, 1).canonical()));
            var content = column.equals("hash") ? "previous_hash || " + form : form;
            audit.run("update audit_seal set %s = sha256(%s) where entry_seq = %d".formatted(column, content, seq));
        }
    }
}
