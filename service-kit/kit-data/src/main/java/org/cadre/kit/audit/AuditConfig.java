package org.cadre.kit.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How this service seals its audit. */
@ConfigMapping(prefix = "cadre.audit")
interface AuditConfig {

    /** Who signs: the CloudEvents {@code source}, such as {@code /cadre/appraisal}. */
    URI source();

    /** The private Ed25519 key: 32 random bytes in base64, the same for all replicas of a service. */
    Optional<String> signingKey();

    /** Whether this process seals. */
    @WithDefault("true")
    boolean seal();

    /** How long the sealer rests when nothing waits. */
    @WithDefault("1s")
    Duration every();

    /** How many entries one transaction seals. */
    @WithDefault("1000")
    int batchSize();

    /** The longest a chain that grew goes without a signed head; what is cut off sooner does not show. */
    @WithDefault("1m")
    Duration headEvery();

    /** The last part of the source, such as {@code appraisal}. */
    default String service() {
        var path = source().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
