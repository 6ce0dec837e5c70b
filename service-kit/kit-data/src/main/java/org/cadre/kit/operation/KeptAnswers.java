package org.cadre.kit.operation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Answers of the last day by scope and key. */
@ApplicationScoped
class KeptAnswers {

    static final Duration MEMORY = Duration.ofHours(24);

    private static final PlainStatement LOCK =
            new PlainStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))");

    private static final PlainStatement FIND = new PlainStatement("""
            select status, location, etag, body, fingerprint, granted_for from idempotency_key
            where scope = any (string_to_array(?, ',')) and key = ? and expires_at > ?
            """);

    private static final PlainStatement KEEP = new PlainStatement("""
            insert into idempotency_key (scope, key, status, location, etag, body, fingerprint,
                                         granted_for, subject, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, current_setting('app.subject'), ?)
            on conflict (scope, key) do update
            set status = excluded.status, location = excluded.location, etag = excluded.etag,
                body = excluded.body, fingerprint = excluded.fingerprint,
                granted_for = excluded.granted_for, expires_at = excluded.expires_at
            """);

    private final Session database;
    private final Clock clock;

    KeptAnswers(Session database, Clock clock) {
        this.database = database;
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

    private boolean isMine(String scope, IdempotencyKey key) {
        return LOCK.isTrue(database, scope + key.uuid());
    }

    Optional<StoredAnswer> find(KeyedRequest request) {
        return FIND
                .rows(
                        database,
                        row -> new StoredAnswer(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        String.join(",", request.scopes()),
                        request.key().uuid(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    /** Under each secret, so that a replica which has only one of them finds it too. */
    void keep(KeyedRequest request, List<String> fingerprints, StoredAnswer answer) {
        for (var secret = 0; secret < fingerprints.size(); secret++) {
            keep(request.scopes().get(secret), request.key(), fingerprints.get(secret), answer);
        }
    }

    private void keep(String scope, IdempotencyKey key, String fingerprint, StoredAnswer answer) {
        KEEP.change(
                database,
                scope,
                key.uuid(),
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                fingerprint,
                answer.subject(),
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
