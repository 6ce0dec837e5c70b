package org.cadre.workforce.planning.run;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this process computes forecasts beside its requests. */
@ConfigMapping(prefix = "cadre.workforce.planning")
interface RunSettings {

    /** Threads that compute, each one run at a time; 0 leaves it to other replicas. */
    @WithDefault("1")
    int threads();

    /** What one run may hold that this process takes; larger ones it leaves to other replicas. The heap has room for it for each thread. */
    @WithDefault("32M")
    MemorySize memory();

    /** What may be asked for, of whichever replica. */
    Largest largest();

    /** The bounds of runs, the same on all replicas. */
    interface Largest {

        /** The {@link RunSettings#memory} of the replica that has most, or runs wait that nobody takes. */
        @WithDefault("32M")
        MemorySize memory();

        /** Cells times steps, years and draws; the usual bound takes about half a minute. */
        @WithDefault("10000000000")
        long work();
    }

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
