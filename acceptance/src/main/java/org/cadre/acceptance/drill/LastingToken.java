package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A token that is renewed well before it ends; while nobody gives a new one, the former goes on. */
final class LastingToken implements Supplier<String>, AutoCloseable {

    private static final Duration RENEWAL = Duration.ofSeconds(45);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);

    private final Supplier<String> login;
    private final Thread thread;
    private volatile String token;
    private volatile boolean open = true;

    LastingToken(Supplier<String> login) {
        this.login = login;
        this.token = login.get();
        this.thread = Thread.ofPlatform().daemon().name("token").start(this::renew);
    }

    @Override
    public String get() {
        return token;
    }

    private void renew() {
        var wait = RENEWAL;
        while (open) {
            LockSupport.parkNanos(wait.toNanos());
            try {
                token = login.get();
                wait = RENEWAL;
            } catch (RuntimeException away) {
                wait = AFTER_A_FAILURE;
            }
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
