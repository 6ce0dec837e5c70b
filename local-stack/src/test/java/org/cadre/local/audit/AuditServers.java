package org.cadre.local.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cadre.local.server.KafkaServer;
import org.cadre.local.server.PostgresServer;
import org.cadre.local.state.CacheFolder;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.Ports;
import org.cadre.local.state.Site;
import org.cadre.local.state.StateFolder;

/** One PostgreSQL and one broker for all tests of the audit; they end with the test run. */
final class AuditServers implements AutoCloseable {

    /** All below 32,768, from where on a system gives ports to outgoing connections. */
    private static final int BESIDE_OTHER_SERVERS = 22_000;

    private final Site site = new Site(
            new StateFolder(Path.of("target", "audit")),
            new CacheFolder(Path.of("target", "cache").toAbsolutePath()),
            Checkout.around(Path.of(".")),
            Ports.movedBy(BESIDE_OTHER_SERVERS));
    private final PostgresServer postgres = new PostgresServer(site);
    private final KafkaServer kafka = new KafkaServer(site);

    /** Ends what a run that was cut short left behind, and starts from nothing. */
    static AuditServers started() {
        new AuditServers().forget();
        var servers = new AuditServers();
        try {
            servers.postgres.start();
            servers.kafka.start();
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    String broker() {
        return kafka.address();
    }

    Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(database), user, site.state().secrets().password(user));
    }

    /** The folders go too, and only servers made after that have theirs again. */
    private void forget() {
        close();
        site.state().clear();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
