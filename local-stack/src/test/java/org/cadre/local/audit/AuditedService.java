package org.cadre.local.audit;

import static org.cadre.local.audit.TestKey.OF_THE_SERVICE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An invented service, named like its database, with an audit of ten entries of RR8 (signed at the end, position ten)
 * and three that belong to no organisation.
 */
record AuditedService(String name, SealedAudit audit, Intruder intruder, Verifier verifier, Connection owner)
        implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static AuditedService on(AuditServers servers) throws Exception {
        var name = "audited" + NUMBERS.incrementAndGet();
        try (var anywhere = servers.connect("postgres", "postgres");
                var statement = anywhere.createStatement()) {
            statement.execute("create database " + name);
        }
        var owner = servers.connect(name, "postgres");
        var audit = new SealedAudit(name, servers.broker(), owner);
        audit.sealed("RR8", 10);
        audit.sealed(null, 3);
        audit.signed("RR8", OF_THE_SERVICE);
        return new AuditedService(name, audit, new Intruder(audit, owner), new Verifier(name, audit, servers), owner);
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
