package org.cadre.benchmarks.appraisal;

import java.util.Optional;
import java.util.function.Supplier;
import org.cadre.benchmarks.load.Requests.Asked;

/** Somebody who asks, with a token that is renewed between the runs and not in one. */
final class Caller {

    private final Supplier<String> login;
    private final String path;
    private volatile String token;
    private volatile Optional<String> version = Optional.empty();

    Caller(Supplier<String> login, String path) {
        this.login = login;
        this.path = path;
        renew();
    }

    /** Who changes what they ask for, each time as they left it. */
    Caller changing(long present) {
        version = Optional.of("\"%d\"".formatted(present));
        return this;
    }

    void renew() {
        token = login.get();
    }

    Asked asking() {
        return new Asked(path, () -> token, version, changed -> version = Optional.of(changed));
    }
}
