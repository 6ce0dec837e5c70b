package org.cadre.kit.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tokens that were signed, for a while, by all that they say. */
final class KeptTokens {

    private record Kept(String token, Instant until) {}

    private final Map<Object, Kept> tokens = new ConcurrentHashMap<>();
    private final Duration age;

    KeptTokens(Duration age) {
        this.age = age;
    }

    String of(Object said, Supplier<String> signing) {
        var now = Instant.now();
        return tokens.compute(
                        said,
                        (same, kept) -> kept != null && now.isBefore(kept.until())
                                ? kept
                                : new Kept(signing.get(), now.plus(age)))
                .token();
    }
}
