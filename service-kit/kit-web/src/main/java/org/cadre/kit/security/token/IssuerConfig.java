package org.cadre.kit.security.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where the keys of the issuer come from, and what a token may be signed with. */
@ConfigMapping(prefix = "cadre.issuer")
interface IssuerConfig {

    /** Below which the issuer describes itself; without it no token is checked against published keys. */
    Optional<URI> address();

    /** The only algorithms that count, in tokens and in published keys; all are of the RSA family. */
    @WithDefault("RS256,PS256")
    Set<String> algorithms();

    /** After which the keys are read again, so that a withdrawn one stops to count. */
    @WithDefault("30S")
    Duration refresh();

    /** Between two questions to the issuer, whatever tokens arrive. */
    @WithDefault("2S")
    Duration pause();

    /** For each answer of the issuer. */
    @WithDefault("2S")
    Duration patience();

    /** How many verified tokens are known again until the keys are read anew. */
    @WithDefault("1000")
    int remembered();
}
