package org.cadre.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How large and how long a call may be, and which need no token. */
@ConfigMapping(prefix = "cadre.calls")
public interface CallLimits {

    /** Of the path and query, in characters. */
    @WithDefault("4096")
    int maxUri();

    /** Of all request headers together. */
    @WithDefault("16K")
    MemorySize maxHeaders();

    /** Of a request body. */
    @WithDefault("1M")
    MemorySize maxBody();

    /** From the moment a request is let in to the last byte of its answer. */
    @WithDefault("10S")
    Duration deadline();

    /** Paths that take a POST without a token, each exactly as it stands here: what it may do is said in the body. */
    Optional<Set<String>> open();

    /**
     * Paths that take a GET without a token, each exactly as it stands here: a signed link in the query opens them, for
     * programs that send neither a token nor a body. Values of a query stand in no trace.
     */
    Optional<Set<String>> openReads();

    /** Paths that take files, by a name of free choice. */
    Map<String, Upload> uploads();

    /** A path that takes larger bodies of one media type, and more time. */
    interface Upload {

        String path();

        String mediaType();

        MemorySize maxBody();

        Duration deadline();
    }
}
