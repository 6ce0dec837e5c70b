package org.cadre.gateway.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One token bucket for each client and API; it holds {@code requests} and refills evenly over {@code window}.
 *
 * <p>Bound on over-admission: the average is never above the quota, but a client that saved up a full bucket may pass up
 * to twice the quota in one window. Each replica of the gateway counts alone, so with n replicas the bound is n times that.
 * A pair forgotten because too many are active at once starts with a full bucket.
 */
@ApplicationScoped
class Allowances {

    private final LoadingCache<Account, Bucket> buckets;

    Allowances(QuotaConfig quota, Clock clock) {
        buckets = Caffeine.newBuilder()
                .maximumSize(quota.remembered())
                .expireAfterAccess(quota.window())
                .ticker(() -> nanos(clock))
                .executor(Runnable::run)
                .build(account -> bucket(quota.requestsOf(account), quota.window(), clock));
    }

    ConsumptionProbe spendOne(Account account) {
        return buckets.get(account).tryConsumeAndReturnRemaining(1);
    }

    /** Whether the next call would have to wait; takes nothing. */
    boolean isUsedUp(Account account) {
        return buckets.get(account).getAvailableTokens() == 0;
    }

    /** Accounts that have a bucket of their own at the moment. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private static Bucket bucket(long requests, Duration window, Clock clock) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    private static long nanos(Clock clock) {
        var now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos(clock);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
