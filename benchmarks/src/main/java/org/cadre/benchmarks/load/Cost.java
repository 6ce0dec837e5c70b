package org.cadre.benchmarks.load;

import java.time.Duration;

/** Processor time of the processes that are measured, and of the database for them. */
public record Cost(Duration own, Duration database) {

    Cost minus(Cost earlier) {
        return new Cost(own.minus(earlier.own()), database.minus(earlier.database()));
    }
}
