package org.cadre.benchmarks.load;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One kind of request, made anew each time.
 *
 * @param asked who asks for what, each time
 * @param body empty for a request that only reads; one that writes has an {@code Idempotency-Key} of its own
 * @param status the only answer that counts
 */
public record Requests(
        URI address, Supplier<Asked> asked, Optional<Supplier<String>> body, Supplier<UUID> keys, int status) {

    /**
     * Who asks for what.
     *
     * @param token of the caller, renewed before it ends
     * @param ifMatch the version that a change is made to; empty where none is needed
     * @param version is told the {@code ETag} of the answer to a change
     */
    public record Asked(String path, Supplier<String> token, Optional<String> ifMatch, Consumer<String> version) {

        public Asked(String path, Supplier<String> token) {
            this(path, token, Optional.empty(), unused -> {});
        }
    }

    private static final int OK = 200;
    private static final int CREATED = 201;

    public static Requests reading(URI address, Supplier<String> token, Supplier<String> path) {
        return reading(address, () -> new Asked(path.get(), token));
    }

    /** By many callers, each of whom asks for something else. */
    public static Requests reading(URI address, Supplier<Asked> asked) {
        return new Requests(address, asked, Optional.empty(), UUID::randomUUID, OK);
    }

    public static Requests writing(
            URI address, Supplier<String> token, String path, Supplier<String> body, Supplier<UUID> keys) {
        return new Requests(address, () -> new Asked(path, token), Optional.of(body), keys, CREATED);
    }

    /** By many callers, each of whom changes what is there already. */
    public static Requests changing(URI address, Supplier<Asked> asked, Supplier<String> body, Supplier<UUID> keys) {
        return new Requests(address, asked, Optional.of(body), keys, OK);
    }

    /** The same at another door. */
    public Requests at(URI other) {
        return new Requests(other, asked, body, keys, status);
    }
}
