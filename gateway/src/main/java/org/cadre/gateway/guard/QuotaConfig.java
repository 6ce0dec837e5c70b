package org.cadre.gateway.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one client may ask of one API. */
@ConfigMapping(prefix = "cadre.quota")
interface QuotaConfig {

    @WithDefault("300")
    long requests();

    /** How much one address may ask without a client: of open pages, as guests, and with wrong tokens or links, each by itself. */
    @WithDefault("3000")
    long strangers();

    /** In which that many requests come back. */
    @WithDefault("1M")
    Duration window();

    /** Pairs of client and API that are remembered; beyond that the one idle for longest starts anew. */
    @WithDefault("10000")
    int remembered();

    default long requestsOf(Account account) {
        return account.isStranger() ? strangers() : requests();
    }
}
