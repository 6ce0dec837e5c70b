package org.cadre.workforce.planning.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this process computes forecasts beside its requests. */
@ConfigMapping(prefix = "cadre.workforce.planning")
interface RunSettings {

    /** Threads that compute, each one run at a time; 0 leaves it to other replicas. */
    @WithDefault("1")
    int threads();

    /** After so long without a word from its worker a run is taken up by another. A worker reports between blocks of draws. */
    @WithDefault("2m")
    Duration lease();

    /** How often a worker tells how far it is, and hears that its run was cancelled. */
    @WithDefault("1s")
    Duration report();

    /** How often it keeps what its finished blocks came to, for whoever takes up the run behind them. */
    @WithDefault("10s")
    Duration keep();

    /** How often it looks for runs that were asked of another replica, or left behind. */
    @WithDefault("2s")
    Duration look();
}
