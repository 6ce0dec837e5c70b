package org.cadre.kit.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cadre.kit.event.JobsDatabase;
import org.cadre.kit.event.Outbox;
import org.cadre.kit.schedule.Workers;

/**
 * Chains what was recorded, beside the requests and not in them. One replica at a time does it: whoever holds an advisory
 * lock of its connection, which the server frees when the holder dies.
 */
@ApplicationScoped
class AuditSealer {

    private static final String NAME = "audit-sealer";
    private static final String TAKE = "select pg_try_advisory_lock(%d, 0)".formatted(0x0B0E7);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JobsDatabase database;
    private final Outbox outbox;
    private final AuditConfig config;
    private final Clock clock;
    private final Workers workers;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Optional<Instant> oldest = Optional.empty();
    private Thread thread;

    AuditSealer(
            JobsDatabase database,
            Outbox outbox,
            AuditConfig config,
            Clock clock,
            Workers workers,
            MeterRegistry meters) {
        this.database = database;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
        this.workers = workers;
        meters.gauge("audit_seal_lag", this, AuditSealer::lagSeconds);
    }

    void start(@Observes StartupEvent started) {
        var signer = signer();
        Log.infof("Audit heads are signed with key %s, public key %s", signer.keyId(), signer.publicKey());
        if (config.seal()) {
            thread = workers.start(NAME, () -> run(signer));
        }
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(PATIENCE);
        }
    }

    /** Age of the entry that waits longest for its seal, in seconds; it grows while the database is away. */
    double lagSeconds() {
        return oldest.map(at ->
                        Math.max(0, Duration.between(at, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }

    private HeadSigner signer() {
        var key = config.signingKey().orElseThrow(() -> unusable("is missing"));
        try {
            return new HeadSigner(config.service(), key);
        } catch (IllegalArgumentException e) {
            throw unusable("is no such key");
        }
    }

    private static ConfigurationException unusable(String why) {
        return new ConfigurationException(
                "The key that signs the audit %s: set CADRE_AUDIT_KEY (cadre.audit.signing-key)".formatted(why)
                        + " to 32 random bytes in base64, of this service alone and the same for its replicas");
    }

    private void run(HeadSigner signer) {
        while (isRunning()) {
            try (var connection = database.open()) {
                connection.setClientInfo("ApplicationName", NAME);
                awaitTurn(connection);
                seal(connection, signer);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException e) {
                Log.warnf("The audit waits for its seals: %s", e.getMessage());
                rest();
            }
        }
    }

    private void awaitTurn(Connection connection) throws SQLException, InterruptedException {
        var seals = new Seals(connection);
        while (isRunning() && !isMine(connection)) {
            oldest = seals.oldestPending();
            workers.succeeded(NAME);
            stopping.await(config.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void seal(Connection connection, HeadSigner signer) throws SQLException, InterruptedException {
        if (!isRunning()) {
            return;
        }
        connection.setAutoCommit(false);
        var seals = new Seals(connection);
        var sealing = new Sealing(connection, outbox, signer);
        while (isRunning()) {
            var sealed = sealing.seal(config.batchSize(), clock.instant());
            sealing.sign(config.headEvery(), clock.instant());
            oldest = seals.oldestPending();
            connection.commit();
            workers.succeeded(NAME);
            if (sealed < config.batchSize()) {
                stopping.await(config.every().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        sealing.seal(config.batchSize(), clock.instant());
        sealing.sign(Duration.ZERO, clock.instant());
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(TAKE)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void rest() {
        try {
            stopping.await(config.every().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
