package org.cadre.acceptance;

import java.time.Duration;
import java.util.function.Supplier;

/** Logs in again only when the token at hand has lived for most of its five minutes. */
public final class KeptToken implements Supplier<String> {

    private static final Duration LIFE = Duration.ofMinutes(3);

    private final Supplier<String> login;
    private String token;
    private long since;

    public KeptToken(Supplier<String> login) {
        this.login = login;
    }

    @Override
    public synchronized String get() {
        if (token == null || System.nanoTime() - since > LIFE.toNanos()) {
            token = login.get();
            since = System.nanoTime();
        }
        return token;
    }
}
