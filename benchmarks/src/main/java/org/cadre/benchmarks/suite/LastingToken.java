package org.cadre.benchmarks.suite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A token that is renewed beside the load, well before its five minutes are over. */
public final class LastingToken implements Supplier<String>, AutoCloseable {

    private static final Duration RENEWAL = Duration.ofSeconds(150);

    private final Supplier<String> login;
    private final Thread thread;
    private volatile String token;
    private volatile boolean open = true;

    public LastingToken(Supplier<String> login) {
        this.login = login;
        this.token = login.get();
        this.thread = Thread.ofPlatform().daemon().name("token").start(this::renew);
    }

    @Override
    public String get() {
        return token;
    }

    private void renew() {
        while (open) {
            LockSupport.parkNanos(RENEWAL.toNanos());
            if (open) {
                token = login.get();
            }
        }
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
    }
}
