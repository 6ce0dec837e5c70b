package org.cadre.kit.security.token;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.cadre.kit.security.IssuerUnavailable;

/**
 * The keys that the issuer publishes, read at the start, at intervals, and when a token names an unknown one. All
 * requests share one question to the issuer, and between two questions there is a pause; so nobody can make this
 * process ask more often by sending tokens. While the issuer is away the last keys count.
 */
@ApplicationScoped
class IssuerKeys {

    private final Vertx vertx;
    private final IssuerConfig config;
    private final IssuerDocuments documents;
    private final LongSupplier nanoTime = System::nanoTime;

    private volatile Map<String, PublishedKey> keys = Map.of();
    private Optional<CompletableFuture<Void>> question = Optional.empty();
    private boolean away;
    private long askedAt;
    private long answeredAt;

    IssuerKeys(Vertx vertx, IssuerConfig config, IssuerDocuments documents) {
        this.vertx = vertx;
        this.config = config;
        this.documents = documents;
        this.askedAt = nanoTime.getAsLong() - config.pause().toNanos();
    }

    void start(@Observes StartupEvent event) {
        if (config.address().isPresent()) {
            refresh();
            vertx.setPeriodic(config.pause().toMillis(), tick -> refreshWhenDue());
        }
    }

    /** The keys as they were read last; the same object until they change. */
    Object present() {
        return keys;
    }

    Optional<PublishedKey> known(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** A copy of the future is handed out, because a client that leaves cancels what it waits for. */
    Uni<PublishedKey> askFor(String id) {
        return Uni.createFrom()
                .completionStage(refresh().copy())
                .onFailure()
                .transform(IssuerUnavailable::new)
                .map(done -> known(id).orElseThrow(() -> new AuthenticationFailedException("unknown key")));
    }

    private synchronized void refreshWhenDue() {
        if (away || isOver(answeredAt, config.refresh())) {
            refresh();
        }
    }

    /** Who asks while the issuer is known to be away does not wait for the next attempt. */
    @CanIgnoreReturnValue
    private synchronized CompletableFuture<Void> refresh() {
        if (away && question.isPresent()) {
            return failed();
        }
        if (question.isPresent()) {
            return question.get();
        }
        if (!isOver(askedAt, config.pause())) {
            return away ? failed() : CompletableFuture.completedFuture(null);
        }
        askedAt = nanoTime.getAsLong();
        var answer = new CompletableFuture<Void>();
        question = Optional.of(answer);
        documents.keys().map(this::read).onComplete(read -> {
            if (read.succeeded()) {
                accept(read.result());
                answer.complete(null);
            } else {
                miss(read.cause());
                answer.completeExceptionally(read.cause());
            }
        });
        return answer;
    }

    /** An issuer that gives tokens has a key: a set without one that counts tells nothing, so the last keys count. */
    private Map<String, PublishedKey> read(String keySet) {
        var published = PublishedKey.in(keySet, config.algorithms());
        if (published.isEmpty()) {
            throw new IllegalStateException("The issuer publishes no key that counts");
        }
        return published;
    }

    private synchronized void accept(Map<String, PublishedKey> published) {
        if (away) {
            Log.info("The issuer answers again");
        }
        if (!keys.equals(published)) {
            keys = published;
        }
        away = false;
        answeredAt = nanoTime.getAsLong();
        question = Optional.empty();
    }

    private synchronized void miss(Throwable why) {
        if (!away) {
            Log.warnf("The issuer does not publish its keys (%s); the last %d count", why, keys.size());
        }
        away = true;
        question = Optional.empty();
    }

    private boolean isOver(long since, Duration time) {
        return nanoTime.getAsLong() - since >= time.toNanos();
    }

    private static CompletableFuture<Void> failed() {
        return CompletableFuture.failedFuture(new IllegalStateException("The issuer was asked a moment ago"));
    }
}
