package org.cadre.appraisal.upstream.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Whom to ask for names, as whom, and for how long. */
@ConfigMapping(prefix = "cadre.directory")
interface DirectorySettings {

    /** Where workforce answers, such as {@code http://workforce:8084}; without it nobody is asked. */
    Optional<URI> workforce();

    /** Below which the issuer of tokens describes itself. */
    Optional<URI> issuer();

    /** As which system client of the realm this service asks. */
    @WithDefault("cadre-letters")
    String client();

    /** The private RSA key of the client, PKCS #8 in base64 on one line. */
    Optional<String> key();

    /** For everything that one paper asks, the token included; a turn is waited for as long again at most. */
    @WithDefault("2S")
    Duration patience();

    /** For which nobody is asked after a failure, so that papers do not wait one after another for who is away. */
    @WithDefault("5S")
    Duration rest();

    /** How many papers ask at the same time. */
    @WithDefault("4")
    int atOnce();
}
