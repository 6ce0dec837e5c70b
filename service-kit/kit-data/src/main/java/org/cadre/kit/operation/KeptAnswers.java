package org.cadre.kit.operation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.hibernate.Session;

/** Answers of the last day by scope and key. */
@ApplicationScoped
class KeptAnswers {

    static final Duration MEMORY = Duration.ofHours(24);

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
        return database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .addScalar("pg_try_advisory_xact_lock", Boolean.class)
                .setParameter("name", scope + key.uuid())
                .getSingleResult();
    }

    Optional<StoredAnswer> find(KeyedRequest request) {
        return database.createNativeQuery("""
                        select status, location, etag, body, fingerprint, granted_for from idempotency_key
                        where scope in (:scopes) and key = :key and expires_at > :now
                        """, Object[].class)
                .setParameterList("scopes", request.scopes())
                .setParameter("key", request.key().uuid())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultStream()
                .findFirst()
                .map(row -> new StoredAnswer(
                        (int) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]));
    }

    /** Under each secret, so that a replica which has only one of them finds it too. */
    void keep(KeyedRequest request, List<String> fingerprints, StoredAnswer answer) {
        for (var secret = 0; secret < fingerprints.size(); secret++) {
            keep(request.scopes().get(secret), request.key(), fingerprints.get(secret), answer);
        }
    }

    private void keep(String scope, IdempotencyKey key, String fingerprint, StoredAnswer answer) {
        database.createNativeMutationQuery("""
                        insert into idempotency_key (scope, key, status, location, etag, body, fingerprint,
                                                     granted_for, subject, expires_at)
                        values (:scope, :key, :status, :location, :etag, :body, :fingerprint, :granted,
                                current_setting('app.subject'), :expires)
                        on conflict (scope, key) do update
                        set status = excluded.status, location = excluded.location, etag = excluded.etag,
                            body = excluded.body, fingerprint = excluded.fingerprint,
                            granted_for = excluded.granted_for, expires_at = excluded.expires_at
                        """)
                .setParameter("scope", scope)
                .setParameter("key", key.uuid())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location(), String.class)
                .setParameter("etag", answer.etag(), String.class)
                .setParameter("body", answer.body(), String.class)
                .setParameter("fingerprint", fingerprint)
                .setParameter("granted", answer.subject())
                .setParameter("expires", clock.instant().plus(MEMORY).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @BySystem
    void forget() {
        database.createNativeMutationQuery("delete from idempotency_key where expires_at <= :now")
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
