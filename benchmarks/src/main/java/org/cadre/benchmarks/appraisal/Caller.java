package org.cadre.benchmarks.appraisal;

import java.util.function.Supplier;

/** Somebody who asks, with a token that is renewed between the runs and not in one. */
final class Caller {

    private final Supplier<String> login;
    private final Supplier<String> path;
    private volatile String token;

    Caller(Supplier<String> login, Supplier<String> path) {
        this.login = login;
        this.path = path;
    }

    void renew() {
        token = login.get();
    }

    String token() {
        return token;
    }

    /** What they ask for, each time. */
    String path() {
        return path.get();
    }
}
