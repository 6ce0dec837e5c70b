package org.cadre.kit.operation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.hibernate.Session;

/** Answers of the last day by scope and key. What they say is sealed, under each scope with the key that goes with it. */
@ApplicationScoped
class KeptAnswers {

    static final Duration MEMORY = Duration.ofHours(24);

    private static final PlainStatement LOCK =
            new PlainStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))");

    private static final PlainStatement FIND = new PlainStatement("""
            select scope, status, fingerprint, sealed, location, etag, body, granted_for from idempotency_key
            where scope = any (string_to_array(?, ',')) and key = ? and expires_at > ?
            """);

    private static final PlainStatement KEEP = new PlainStatement("""
            insert into idempotency_key (scope, key, status, fingerprint, sealed, subject, expires_at)
            values (?, ?, ?, ?, ?, current_setting('app.subject'), ?)
            on conflict (scope, key) do update
            set status = excluded.status, fingerprint = excluded.fingerprint, sealed = excluded.sealed,
                location = null, etag = null, body = null, granted_for = null, expires_at = excluded.expires_at
            """);

    private final Session database;
    private final AnswerSeal seal;
    private final Clock clock;

    KeptAnswers(Session database, AnswerSeal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** One at a time: whoever comes while the same wish is being worked on, under either secret, hears that it is. */
    void claim(KeyedRequest request) {
        if (!request.scopes().stream().allMatch(scope -> isMine(scope, request.key()))) {
            var detail = "The first request with this key is still being worked on; ask again in a moment";
            throw DomainException.conflict(
                    "idempotency-in-flight",
                    detail,
                    Violation.ofHeader(IdempotencyKey.HEADER, "idempotency-in-flight", detail));
        }
    }

    private boolean isMine(KeyedScope scope, IdempotencyKey key) {
        return LOCK.isTrue(database, scope.hash() + key.uuid());
    }

    Optional<StoredAnswer> find(KeyedRequest request) {
        return FIND
                .rows(
                        database,
                        row -> read(request, row),
                        request.hashes(),
                        request.key().uuid(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    private StoredAnswer read(KeyedRequest request, ResultSet row) throws SQLException {
        var status = row.getInt(2);
        var fingerprint = row.getString(3);
        var sealed = row.getBytes(4);
        if (sealed == null) {
            return ofBefore(status, fingerprint, row);
        }
        return seal.open(request.scopeOf(row.getString(1)), request.key(), status, fingerprint, sealed);
    }

    /** What the release before this one answered is in plain, for the day that it is kept. */
    private static StoredAnswer ofBefore(int status, String fingerprint, ResultSet row) throws SQLException {
        return new StoredAnswer(
                status, row.getString(5), row.getString(6), row.getString(7), fingerprint, row.getString(8));
    }

    /** Under each secret, so that a replica which has only one of them finds it too. */
    void keep(KeyedRequest request, List<String> fingerprints, StoredAnswer answer) {
        for (var secret = 0; secret < fingerprints.size(); secret++) {
            keep(request.scopes().get(secret), request.key(), answer.to(fingerprints.get(secret)));
        }
    }

    private void keep(KeyedScope scope, IdempotencyKey key, StoredAnswer answer) {
        KEEP.change(
                database,
                scope.hash(),
                key.uuid(),
                answer.status(),
                answer.fingerprint(),
                seal.seal(scope, key, answer),
                clock.instant().plus(MEMORY).atOffset(ZoneOffset.UTC));
    }

    @Scheduled(every = "1h", delayed = "10m")
    @BySystem
    void forget() {
        database.createNativeMutationQuery("delete from idempotency_key where expires_at <= :now")
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
